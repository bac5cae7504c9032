package io.dianlu.platform.audit.internal;

import io.dianlu.platform.audit.AuditEntryView;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.Audited.By;
import io.dianlu.platform.identity.Audited.ByKind;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit in PostgreSQL. An entry that is there stays as it is: to hear an event twice changes nothing. */
@Component
class AuditRows {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final String INSERT = """
            insert into audit_entry (tenant_id, id, at, by_kind, by_id, by_name, address, kind, action, subject_id,
                subject, before, after)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb) on conflict (tenant_id, id) do nothing""";

    /** The name stays with the entry that says that it was erased: who erased what is what an audit is for. */
    private static final String FORGET_ERASED = """
            update audit_entry a set subject = '', before = '{}', after = '{}'
            where a.tenant_id = ? and a.kind = ? and a.subject_id = ? and a.action <> 'ERASED'
              and exists (select from audit_entry e
                          where e.tenant_id = ? and e.kind = ? and e.subject_id = ? and e.action = 'ERASED')""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    AuditRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** Whom an entry tells of. */
    record Subject(AuditKind kind, String id) {

        static Subject of(AuditEntryView entry) {
            return new Subject(entry.kind(), entry.subjectId());
        }
    }

    /** Needs a transaction. */
    void append(List<AuditEntryView> entries) {
        var tenant = TenantScope.require().value();
        jdbc.batchUpdate(
                INSERT, entries.stream().map(entry -> parameters(tenant, entry)).toList());
    }

    private @Nullable Object[] parameters(UUID tenant, AuditEntryView entry) {
        return new @Nullable Object[] {
            tenant,
            entry.id(),
            Conditions.at(entry.at()),
            entry.by().kind().name(),
            entry.by().id(),
            entry.by().name(),
            entry.address(),
            entry.kind().name(),
            entry.action().name(),
            entry.subjectId(),
            entry.subject(),
            json.writeValueAsString(entry.before()),
            json.writeValueAsString(entry.after())
        };
    }

    /** Takes names and values out of what is told of those of them that were erased. Needs a transaction. */
    void forgetErased(Collection<Subject> subjects) {
        var tenant = TenantScope.require().value();
        jdbc.batchUpdate(
                FORGET_ERASED,
                subjects.stream()
                        .map(subject -> new Object[] {
                            tenant,
                            subject.kind().name(),
                            subject.id(),
                            tenant,
                            subject.kind().name(),
                            subject.id()
                        })
                        .toList());
    }

    List<AuditEntryView> list(Conditions conditions, int most) {
        return reads.list(
                "select a.* from audit_entry a where " + conditions.sql() + " order by a.at desc, a.id desc limit ?",
                (row, _) -> view(row),
                conditions.parameters(most));
    }

    private AuditEntryView view(ResultSet row) throws SQLException {
        return new AuditEntryView(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new By(
                        ByKind.valueOf(row.getString("by_kind")),
                        row.getObject("by_id", UUID.class),
                        row.getString("by_name")),
                row.getString("address"),
                AuditKind.valueOf(row.getString("kind")),
                AuditAction.valueOf(row.getString("action")),
                row.getString("subject_id"),
                row.getString("subject"),
                json.readValue(row.getString("before"), FIELDS),
                json.readValue(row.getString("after"), FIELDS));
    }
}
