package io.dianlu.admin.catalogue.internal;

import io.dianlu.admin.catalogue.FailureView;
import io.dianlu.admin.catalogue.NamedTenant;
import io.dianlu.admin.catalogue.PluginHolderView;
import io.dianlu.admin.catalogue.PluginTenantView;
import io.dianlu.admin.catalogue.VersionView;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginVersion;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/** Puts the names of tenants to what the data plane tells, which knows only their ids. */
record Names(Map<UUID, String> byId) {

    private static final Comparator<NamedTenant> FOR_PEOPLE = Comparator.comparing(
                    NamedTenant::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NamedTenant::id);

    NamedTenant of(UUID id) {
        return new NamedTenant(id, byId.get(id));
    }

    VersionView of(PluginVersion version) {
        return new VersionView(
                version.pluginId(),
                version.version(),
                version.enabled(),
                version.running(),
                version.reason(),
                version.signer(),
                version.installedAt(),
                version.rollout().percent(),
                version.rollout().tenants().stream()
                        .map(this::of)
                        .sorted(FOR_PEOPLE)
                        .toList());
    }

    FailureView of(PluginFailure failure) {
        return new FailureView(
                failure.version(),
                of(failure.tenantId()),
                failure.place(),
                failure.kind(),
                failure.message(),
                failure.times(),
                failure.firstAt(),
                failure.lastAt());
    }

    PluginHolderView of(PluginHolder holder) {
        return new PluginHolderView(of(holder.tenantId()), holder.exportedAt());
    }

    PluginTenantView of(PluginTenant tenant) {
        return new PluginTenantView(
                of(tenant.tenantId()),
                tenant.enabled(),
                tenant.version(),
                tenant.reason(),
                tenant.changedAt(),
                tenant.calls());
    }
}
