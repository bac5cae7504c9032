package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.plugin.PluginProblem;
import io.dianlu.platform.plugin.Plugins;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.call.PluginFailed;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.code.SettingTexts;
import io.dianlu.platform.plugin.internal.run.Callers;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.run.RunningPlugin;
import io.dianlu.platform.plugin.internal.store.InstallationRows.Installed;
import io.dianlu.platform.plugin.internal.store.TenantPluginRows.Kept;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredPlugins implements Plugins {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final CurrentUsers users;
    private final Callers callers;
    private final FollowedInstallations installations;
    private final LoadedPlugins loaded;
    private final TenantPlugins tenantPlugins;
    private final TenantPluginRows rows;
    private final PluginNotes notes;
    private final SettingChecks checks;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    StoredPlugins(
            CurrentUsers users,
            Callers callers,
            FollowedInstallations installations,
            LoadedPlugins loaded,
            TenantPlugins tenantPlugins,
            TenantPluginRows rows,
            PluginNotes notes,
            SettingChecks checks,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        this.users = users;
        this.callers = callers;
        this.installations = installations;
        this.loaded = loaded;
        this.tenantPlugins = tenantPlugins;
        this.rows = rows;
        this.notes = notes;
        this.checks = checks;
        this.transactions = new TransactionTemplate(transactions);
        this.json = json;
    }

    @Override
    public List<ActivePlugin> active() {
        var user = users.require();
        return tenantPlugins.list().stream()
                .map(plugin -> active(plugin.descriptor(), user))
                .toList();
    }

    private ActivePlugin active(Descriptor plugin, CurrentUser user) {
        var pages = plugin.pages().stream()
                .filter(page -> page.permission() == null || callers.may(user, page.permission()))
                .map(page -> new Page(
                        page.shell(),
                        page.path(),
                        address(plugin, page),
                        menu(page),
                        Boolean.TRUE.equals(page.atCustomer())))
                .toList();
        var permissions = plugin.permissions().stream()
                .map(Descriptor.PermissionEntry::code)
                .filter(code -> callers.may(user, code))
                .toList();
        return new ActivePlugin(
                plugin.id(), plugin.version(), PluginTexts.inLanguage(plugin.name()), pages, permissions);
    }

    @Override
    public Map<String, Object> openApi(String pluginId) {
        users.require();
        var plugin = tenantPlugins.find(pluginId).orElseThrow(() -> Problem.of(PluginProblem.PLUGIN_NOT_FOUND));
        var title = PluginTexts.inLanguage(plugin.descriptor().name());
        try {
            return plugin.line()
                    .call(Limits.ofRequest(), () -> plugin.openApi(title, PluginGate.ROOT + "/" + pluginId));
        } catch (PluginFailed failure) {
            throw PluginGate.told(failure, plugin);
        }
    }

    private static @Nullable String menu(Descriptor.PageEntry page) {
        return page.menu() == null ? null : PluginTexts.inLanguage(page.menu());
    }

    private static String address(Descriptor plugin, Descriptor.PageEntry page) {
        return "/plugin-pages/" + plugin.id() + "/" + plugin.version() + "/" + page.module();
    }

    @Override
    public List<TenantPluginView> list() {
        users.require().must(Permission.PLUGIN_MANAGE);
        var kept = tenantPlugins.kept();
        return versions().entrySet().stream()
                .map(entry -> view(entry.getValue(), kept.getOrDefault(entry.getKey(), Kept.untouched(entry.getKey()))))
                .toList();
    }

    /** What is offered to the open tenant, by plugin, older versions first. */
    private TreeMap<String, List<Descriptor>> versions() {
        return installations.installed().stream()
                .map(Installed::pluginId)
                .distinct()
                .flatMap(tenantPlugins::offered)
                .flatMap(offered -> loaded.find(offered.pluginId(), offered.version()).stream())
                .map(RunningPlugin::descriptor)
                .collect(Collectors.groupingBy(Descriptor::id, TreeMap::new, Collectors.toList()));
    }

    private TenantPluginView view(List<Descriptor> versions, Kept kept) {
        var shown = chosen(versions, kept.version()).orElse(versions.getLast());
        return new TenantPluginView(
                shown.id(),
                PluginTexts.inLanguage(shown.name()),
                PluginTexts.inLanguage(shown.description()),
                shown.provider(),
                tenantPlugins.isInPlan(shown.id()),
                kept.enabled(),
                kept.version(),
                versions.stream().map(Descriptor::version).toList(),
                json.readValue(kept.settings(), OBJECT),
                schema(shown),
                kept.reason(),
                kept.revision());
    }

    private static @Nullable Map<String, Object> schema(Descriptor shown) {
        var schema = shown.settings();
        return schema == null
                ? null
                : SettingTexts.in(
                        schema,
                        key -> PluginTexts.inLanguage(
                                Objects.requireNonNull(shown.texts().get(key))));
    }

    private static Optional<Descriptor> chosen(List<Descriptor> versions, @Nullable String version) {
        return version == null
                ? Optional.of(versions.getLast())
                : versions.stream()
                        .filter(each -> each.version().equals(version))
                        .findFirst();
    }

    @Override
    public TenantPluginView set(String pluginId, long revision, Setting setting) {
        var user = users.require();
        user.must(Permission.PLUGIN_MANAGE);
        var versions = versions().get(pluginId);
        if (versions == null) {
            throw Problem.of(PluginProblem.PLUGIN_NOT_FOUND);
        }
        if (setting.enabled() && !tenantPlugins.isInPlan(pluginId)) {
            throw Problem.of(PluginProblem.PLUGIN_NOT_IN_PLAN);
        }
        var descriptor = chosen(versions, setting.version()).orElseThrow(() -> Problem.invalid("version", "unknown"));
        var settings = checks.checked(descriptor.settings(), setting.settings());
        var stored = Objects.requireNonNull(transactions.execute(_ -> {
            var kept = rows.locked(pluginId);
            if (isThere(kept, setting, settings)) {
                return kept;
            }
            if (kept.revision() != revision) {
                throw stale(versions, kept, setting);
            }
            var next = new Kept(pluginId, setting.enabled(), setting.version(), settings, null, kept.revision() + 1);
            if (!rows.store(next)) {
                throw stale(versions, rows.locked(pluginId), setting);
            }
            notes.note(user, Objects.requireNonNull(descriptor.name().get("zh-CN")), kept, next);
            return next;
        }));
        tenantPlugins.forget();
        return view(versions, stored);
    }

    private boolean isThere(Kept kept, Setting setting, String settings) {
        return kept.revision() > 0
                && kept.enabled() == setting.enabled()
                && Objects.equals(kept.version(), setting.version())
                && json.readTree(kept.settings()).equals(json.readTree(settings));
    }

    private Problem stale(List<Descriptor> versions, Kept kept, Setting setting) {
        return Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", view(versions, kept), "yours", setting));
    }
}
