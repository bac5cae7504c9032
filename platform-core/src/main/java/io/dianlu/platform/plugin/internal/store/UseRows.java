package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.plugin.PluginTenant;
import io.dianlu.tenant.plugin.PluginUse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** At which tenants plugins are on, where the platform turned them off, and how often they failed. */
@Component
class UseRows {

    static final int MOST_TENANTS = 500;

    private static final String COUNT = """
            with failed as (
                select plugin_id, sum(times) as times, max(last_at) as last_at from plugin_failure group by plugin_id)
            select used.plugin_id, count(*) filter (where used.enabled) as on_at,
                count(*) filter (where used.reason is not null) as turned_off_at,
                coalesce(max(failed.times), 0) as failures, max(failed.last_at) as last_failed_at
            from plugin_use used left join failed on failed.plugin_id = used.plugin_id
            group by used.plugin_id order by used.plugin_id""";

    private static final String TENANTS = """
            select used_by, enabled, version, reason, changed_at, (
                select coalesce(sum(calls), 0) from plugin_outgoing calling
                where calling.plugin_id = plugin_use.plugin_id and calling.called_for = used_by and day > current_date - 30) calls
            from plugin_use
            where plugin_id = ? and (enabled or reason is not null)
            order by reason is null, changed_at desc limit\s""" + MOST_TENANTS;

    private final JdbcTemplate jdbc;

    UseRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever had it on at some time. */
    List<TenantId> everyTenant(String pluginId) {
        return PlatformWork.call(() -> jdbc.query(
                "select used_by from plugin_use where plugin_id = ?",
                (row, _) -> new TenantId(row.getObject(1, UUID.class)),
                pluginId));
    }

    /** Within a transaction: the tenant takes what a plugin keeps of it as a file. */
    void exported(String pluginId, TenantId tenant) {
        jdbc.update(
                "update plugin_use set exported_at = now() where plugin_id = ? and used_by = ?",
                pluginId,
                tenant.value());
    }

    /** When tenants last took what a plugin keeps of them; who never did is missing. */
    Map<TenantId, Instant> exports(String pluginId) {
        return PlatformWork.call(() -> jdbc
                .query(
                        "select used_by, exported_at from plugin_use where plugin_id = ? and exported_at is not null",
                        (row, _) -> Map.entry(
                                new TenantId(row.getObject("used_by", UUID.class)),
                                row.getTimestamp("exported_at").toInstant()),
                        pluginId)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    List<PluginUse> list() {
        return PlatformWork.call(() -> jdbc.query(
                COUNT,
                (row, _) -> new PluginUse(
                        row.getString("plugin_id"),
                        row.getLong("on_at"),
                        row.getLong("turned_off_at"),
                        row.getLong("failures"),
                        instant(row, "last_failed_at"))));
    }

    List<PluginTenant> tenants(String pluginId) {
        return PlatformWork.call(() -> jdbc.query(
                TENANTS,
                (row, _) -> new PluginTenant(
                        row.getObject("used_by", UUID.class),
                        row.getBoolean("enabled"),
                        row.getString("version"),
                        row.getString("reason"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getLong("calls")),
                pluginId));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
