package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of changes of state; it only grows. */
@Component
class StateChangeRows {

    private final JdbcClient jdbc;

    StateChangeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(UUID tenant, StateChangeView change) {
        var from = change.from();
        jdbc.sql("""
                        insert into tenant_state_change (id, tenant_id, changed_at, operator_subject, operator_name,
                            from_state, to_state, reason, export_offered)
                        values (:id, :tenant, :at, :subject, :name, :from, :to, :reason, :offered)""")
                .param("id", change.id())
                .param("tenant", tenant)
                .param("at", OffsetDateTime.ofInstant(change.at(), ZoneOffset.UTC))
                .param("subject", change.by().subject())
                .param("name", change.by().name())
                .param("from", from == null ? null : from.name())
                .param("to", change.to().name())
                .param("reason", change.reason())
                .param("offered", change.exportOffered())
                .update();
    }

    List<StateChangeView> latest(UUID tenant, int limit) {
        return jdbc.sql("select * from tenant_state_change where tenant_id = ? order by id desc limit ?")
                .params(tenant, limit)
                .query(StateChangeRows::view)
                .list();
    }

    private static StateChangeView view(ResultSet row, int index) throws SQLException {
        var from = row.getString("from_state");
        return new StateChangeView(
                row.getObject("id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new Operator(row.getObject("operator_subject", UUID.class), row.getString("operator_name")),
                from == null ? null : TenantState.valueOf(from),
                TenantState.valueOf(row.getString("to_state")),
                row.getString("reason"),
                row.getBoolean("export_offered"));
    }
}
