package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.code.PluginJar;
import io.dianlu.plugin.ApiVersion;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginReport.Extension;
import io.dianlu.tenant.plugin.PluginReport.Permission;
import java.util.List;
import java.util.Map;

/** Tells what was read of a jar in the words of the planes' contract. */
final class InspectionReport {

    private InspectionReport() {}

    static PluginReport unreadable(PluginJar read) {
        return new PluginReport(
                null,
                null,
                null,
                ApiVersion.CURRENT,
                null,
                read.signer().orElse(null),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                read.findings());
    }

    static PluginReport of(PluginJar read, Descriptor descriptor, List<String> migrations, boolean installed) {
        return new PluginReport(
                descriptor.id(),
                descriptor.version(),
                descriptor.api(),
                ApiVersion.CURRENT,
                descriptor.provider(),
                read.signer().orElse(null),
                descriptor.name(),
                descriptor.permissions().stream()
                        .map(each -> new Permission(each.code(), each.name(), each.roles()))
                        .toList(),
                read.offers().stream()
                        .map(each -> new Extension(each.point(), each.type()))
                        .toList(),
                descriptor.pages().stream()
                        .map(page -> page.shell() + " " + page.path())
                        .toList(),
                descriptor.hosts(),
                migrations,
                installed,
                read.findings());
    }
}
