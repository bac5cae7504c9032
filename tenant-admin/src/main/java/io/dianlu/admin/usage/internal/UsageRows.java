package io.dianlu.admin.usage.internal;

import io.dianlu.admin.usage.UsageView.Day;
import io.dianlu.admin.usage.UsageWarning;
import io.dianlu.tenant.TenantUsage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the table {@code tenant_usage}. */
@Component
class UsageRows {

    private final JdbcClient jdbc;

    UsageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last word on a day counts; a tenant the control plane does not know, such as one of a restored data plane, is passed over. */
    void put(TenantUsage.Used used, Instant heardAt) {
        used.used()
                .forEach((name, much) -> jdbc.sql("""
                        insert into tenant_usage (tenant_id, day, name, used, heard_at)
                        select id, :day, :name, :used, :at from tenant where id = :tenant
                        on conflict (tenant_id, day, name) do update
                            set used = excluded.used, heard_at = excluded.heard_at""")
                        .param("tenant", used.id().value())
                        .param("day", used.day())
                        .param("name", name)
                        .param("used", much)
                        .param("at", OffsetDateTime.ofInstant(heardAt, ZoneOffset.UTC))
                        .update());
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from tenant_usage where day < ?").param(day).update();
    }

    Optional<Instant> heardAt(UUID tenant) {
        return jdbc.sql("select max(heard_at) from tenant_usage where tenant_id = ?")
                .param(tenant)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private record Row(LocalDate day, String name, long used) {}

    /** The latest days, oldest first. */
    List<Day> days(UUID tenant, int days) {
        var rows = jdbc.sql("""
                        select day, name, used from tenant_usage
                        where tenant_id = ? and day in (select distinct day from tenant_usage where tenant_id = ?
                                                        order by day desc limit ?)
                        order by day, name""")
                .params(tenant, tenant, days)
                .query((row, _) ->
                        new Row(row.getObject("day", LocalDate.class), row.getString("name"), row.getLong("used")))
                .list();
        var all = new ArrayList<Day>();
        Map<String, Long> used = new HashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            var row = rows.get(index);
            used.put(row.name(), row.used());
            if (index + 1 == rows.size() || !rows.get(index + 1).day().equals(row.day())) {
                all.add(new Day(row.day(), Map.copyOf(used)));
                used.clear();
            }
        }
        return all;
    }

    /** In one statement beside the tenants' limits and those of their plans: it is asked for all tenants at once. */
    List<UsageWarning> warnings(int limit) {
        return jdbc.sql("""
                        select * from (
                            select t.id, t.alias, t.name as tenant_name, u.name, u.used,
                                   coalesce((t.limits ->> u.name)::bigint, (p.limits ->> u.name)::bigint) as most
                            from tenant t join plan p on p.code = t.plan join tenant_usage u on u.tenant_id = t.id
                            where t.state <> 'PURGED'
                              and u.day = (select max(day) from tenant_usage same where same.tenant_id = t.id)) used
                        where used * 5 >= most * 4
                        order by used::numeric / greatest(most, 1) desc, alias, name limit ?""")
                .param(limit)
                .query((row, _) -> new UsageWarning(
                        row.getObject("id", UUID.class),
                        row.getString("alias"),
                        row.getString("tenant_name"),
                        row.getString("name"),
                        row.getLong("used"),
                        row.getLong("most")))
                .list();
    }
}
