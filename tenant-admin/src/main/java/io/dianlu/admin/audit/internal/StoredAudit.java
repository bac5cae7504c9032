package io.dianlu.admin.audit.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.AuditFilters;
import io.dianlu.admin.audit.AuditView;
import io.dianlu.admin.shared.Ids;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.web.Operator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class StoredAudit implements Audit {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};
    /** Behind every id. */
    private static final UUID END = new UUID(-1, -1);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredAudit(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void note(Operator by, Change change) {
        jdbc.sql("""
                        insert into audit_entry (id, at, operator_subject, operator_name, address, action, tenant_id,
                            subject, before, after)
                        values (:id, :at, :operator, :name, :address, :action, :tenant, :subject, :before::jsonb,
                            :after::jsonb)""")
                .param("id", Ids.next())
                .param("at", OffsetDateTime.now(ZoneOffset.UTC))
                .param("operator", by.subject())
                .param("name", by.name())
                .param("address", address())
                .param("action", change.action().name())
                .param("tenant", change.tenant())
                .param("subject", change.subject())
                .param("before", json.writeValueAsString(change.before()))
                .param("after", json.writeValueAsString(change.after()))
                .update();
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes behind
                ? behind.getRequest().getRemoteAddr()
                : "";
    }

    @Override
    public Page<AuditView> page(AuditFilters filters, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        var rows = jdbc.sql("""
                        select * from audit_entry
                        where id < :before and (:tenant::uuid is null or tenant_id = :tenant)
                          and (:action::text is null or action = :action)
                          and (:operator::text is null or position(lower(:operator) in lower(operator_name)) > 0)
                          and (:subject::text is null or position(lower(:subject) in lower(subject)) > 0)
                        order by id desc limit :rows""")
                .param("before", key(cursor))
                .param("tenant", filters.tenant())
                .param(
                        "action",
                        filters.action() == null ? null : filters.action().name())
                .param("operator", filters.operator())
                .param("subject", filters.subject())
                .param("rows", size + 1)
                .query(this::view)
                .list();
        return Page.cut(rows, size, entry -> entry.id().toString());
    }

    private static UUID key(@Nullable String cursor) {
        try {
            var key = Page.key(cursor);
            return key.isEmpty() ? END : UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "unreadable");
        }
    }

    private AuditView view(ResultSet row, int index) throws SQLException {
        return new AuditView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Operator(row.getObject("operator_subject", UUID.class), row.getString("operator_name")),
                row.getString("address"),
                Action.valueOf(row.getString("action")),
                row.getObject("tenant_id", UUID.class),
                row.getString("subject"),
                json.readValue(row.getString("before"), FIELDS),
                json.readValue(row.getString("after"), FIELDS));
    }
}
