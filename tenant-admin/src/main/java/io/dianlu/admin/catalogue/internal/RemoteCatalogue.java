package io.dianlu.admin.catalogue.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.catalogue.Catalogue;
import io.dianlu.admin.catalogue.CatalogueProblem;
import io.dianlu.admin.catalogue.FailureView;
import io.dianlu.admin.catalogue.PluginHolderView;
import io.dianlu.admin.catalogue.PluginTenantView;
import io.dianlu.admin.catalogue.PluginView;
import io.dianlu.admin.catalogue.VersionKey;
import io.dianlu.admin.catalogue.VersionView;
import io.dianlu.admin.dataplane.PluginPlane;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.plugin.PluginFailure;
import io.dianlu.tenant.plugin.PluginHolder;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import io.dianlu.tenant.plugin.PluginVersion;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class RemoteCatalogue implements Catalogue {

    private final PluginPlane plane;
    private final Tenants tenants;
    private final NotedChange noted;

    RemoteCatalogue(PluginPlane plane, Tenants tenants, NotedChange noted) {
        this.plane = plane;
        this.tenants = tenants;
        this.noted = noted;
    }

    @Override
    public List<PluginView> list() {
        var versions = plane.versions();
        var uses = plane.uses().stream().collect(Collectors.toMap(PluginUse::pluginId, Function.identity()));
        var names = namesOf(versions.stream()
                .flatMap(version -> version.rollout().tenants().stream())
                .collect(Collectors.toSet()));
        return versions.stream()
                .collect(Collectors.groupingBy(PluginVersion::pluginId, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(plugin -> plugin(
                        plugin.getValue(),
                        uses.getOrDefault(plugin.getKey(), new PluginUse(plugin.getKey(), 0, 0, 0, null)),
                        names))
                .toList();
    }

    private static PluginView plugin(List<PluginVersion> versions, PluginUse use, Names names) {
        var name = versions.reversed().stream()
                .map(PluginVersion::name)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(Map.of());
        return new PluginView(
                use.pluginId(),
                name,
                use.onAt(),
                use.turnedOffAt(),
                use.failures(),
                use.lastFailedAt(),
                versions.stream().map(names::of).toList());
    }

    private Names namesOf(Set<UUID> ids) {
        return new Names(tenants.names(ids));
    }

    @Override
    public PluginReport inspect(Path jar) {
        return plane.inspect(jar);
    }

    @Override
    public VersionView install(Path jar, int percent, Operator by) {
        // what is to be noted stands in the jar, and only the data plane can read it
        var report = plane.inspect(jar);
        if (report.pluginId() == null || report.version() == null || report.installed()) {
            return named(plane.install(jar, percent));
        }
        var change = new Change(
                Action.PLUGIN_INSTALLED,
                null,
                new VersionKey(report.pluginId(), report.version()).toString(),
                Map.of(),
                Map.of("percent", percent, "signer", Objects.requireNonNullElse(report.signer(), "")));
        return named(noted.make(by, change, () -> plane.install(jar, percent)));
    }

    @Override
    public VersionView turn(VersionKey key, boolean enabled, Operator by) {
        var before = require(key);
        if (before.enabled() == enabled) {
            return named(before);
        }
        var change = new Change(
                Action.PLUGIN_STATE_CHANGED,
                null,
                key.toString(),
                Map.of("enabled", before.enabled()),
                Map.of("enabled", enabled));
        return named(noted.make(by, change, () -> plane.enable(key.pluginId(), key.version(), enabled)));
    }

    @Override
    public VersionView rollOut(VersionKey key, Rollout rollout, Operator by) {
        var checks = new FieldChecks();
        var names = namesOf(rollout.tenants());
        if (rollout.tenants().stream().anyMatch(id -> !names.byId().containsKey(id))) {
            checks.refuse("tenants", "no-tenant");
        }
        checks.finish();
        var before = require(key);
        if (before.rollout().equals(rollout)) {
            return named(before);
        }
        var change =
                new Change(Action.PLUGIN_ROLLED_OUT, null, key.toString(), fields(before.rollout()), fields(rollout));
        return named(noted.make(by, change, () -> plane.rollOut(key.pluginId(), key.version(), rollout)));
    }

    private Map<String, Object> fields(Rollout rollout) {
        var names = tenants.names(rollout.tenants()).values().stream().sorted().toList();
        return Map.of("percent", rollout.percent(), "tenants", names);
    }

    @Override
    public void remove(VersionKey key, StoredTables tables, Operator by) {
        require(key);
        var change = new Change(Action.PLUGIN_REMOVED, null, key.toString(), Map.of(), Map.of("tables", tables));
        noted.make(by, change, () -> {
            plane.remove(key.pluginId(), key.version(), tables);
            return tables;
        });
    }

    private PluginVersion require(VersionKey key) {
        return plane.versions().stream()
                .filter(each -> key.equals(new VersionKey(each.pluginId(), each.version())))
                .findFirst()
                .orElseThrow(() -> Problem.of(CatalogueProblem.PLUGIN_NOT_FOUND));
    }

    private VersionView named(PluginVersion version) {
        return namesOf(version.rollout().tenants()).of(version);
    }

    @Override
    public List<FailureView> failures(String pluginId) {
        var failures = plane.failures(pluginId);
        var names = namesOf(failures.stream().map(PluginFailure::tenantId).collect(Collectors.toSet()));
        return failures.stream().map(names::of).toList();
    }

    @Override
    public List<PluginHolderView> holders(String pluginId) {
        var holders = plane.holders(pluginId);
        var names = namesOf(holders.stream().map(PluginHolder::tenantId).collect(Collectors.toSet()));
        return holders.stream().map(names::of).toList();
    }

    @Override
    public List<PluginTenantView> tenants(String pluginId) {
        var using = plane.tenants(pluginId);
        var names = namesOf(using.stream().map(PluginTenant::tenantId).collect(Collectors.toSet()));
        return using.stream().map(names::of).toList();
    }
}
