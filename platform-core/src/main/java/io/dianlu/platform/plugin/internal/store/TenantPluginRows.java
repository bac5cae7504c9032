package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the open tenant made of plugins. */
@Component
class TenantPluginRows {

    private static final String SELECT =
            "select plugin_id, enabled, version, settings, reason, revision from tenant_plugin t where t.tenant_id = ?";

    /** For the operators, who see no tenant's rows. */
    private static final String USE = """
            insert into plugin_use (plugin_id, used_by, enabled, version, reason, changed_at) values (?, ?, ?, ?, ?, ?)
            on conflict (plugin_id, used_by) do update set enabled = excluded.enabled, version = excluded.version,
                reason = excluded.reason, changed_at = excluded.changed_at""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    TenantPluginRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** @param settings a JSON object */
    record Kept(
            String pluginId,
            boolean enabled,
            @Nullable String version,
            String settings,
            @Nullable String reason,
            int revision) {

        static Kept untouched(String pluginId) {
            return new Kept(pluginId, false, null, "{}", null, 0);
        }
    }

    List<Kept> list() {
        return reads.list(SELECT, (row, _) -> kept(row), TenantScope.require().value());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getString("plugin_id"),
                row.getBoolean("enabled"),
                row.getString("version"),
                row.getString("settings"),
                row.getString("reason"),
                row.getInt("revision"));
    }

    /** Within a transaction; holds the row until its end. */
    Kept locked(String pluginId) {
        return jdbc
                .query(
                        SELECT + " and t.plugin_id = ? for update",
                        (row, _) -> kept(row),
                        TenantScope.require().value(),
                        pluginId)
                .stream()
                .findFirst()
                .orElseGet(() -> Kept.untouched(pluginId));
    }

    /** @return false when somebody else was first */
    boolean store(Kept kept) {
        var tenant = TenantScope.require().value();
        var now = Timestamp.from(Instant.now());
        int changed = kept.revision() == 1
                ? jdbc.update(
                        """
                        insert into tenant_plugin (tenant_id, plugin_id, enabled, version, settings, reason, changed_at, revision)
                        values (?, ?, ?, ?, ?, ?, ?, 1) on conflict (tenant_id, plugin_id) do nothing""",
                        tenant,
                        kept.pluginId(),
                        kept.enabled(),
                        kept.version(),
                        kept.settings(),
                        kept.reason(),
                        now)
                : jdbc.update(
                        """
                        update tenant_plugin set enabled = ?, version = ?, settings = ?, reason = ?, changed_at = ?, revision = ?
                        where tenant_id = ? and plugin_id = ? and revision = ?""",
                        kept.enabled(),
                        kept.version(),
                        kept.settings(),
                        kept.reason(),
                        now,
                        kept.revision(),
                        tenant,
                        kept.pluginId(),
                        kept.revision() - 1);
        if (changed == 1) {
            jdbc.update(USE, kept.pluginId(), tenant, kept.enabled(), kept.version(), kept.reason(), now);
        }
        return changed == 1;
    }
}
