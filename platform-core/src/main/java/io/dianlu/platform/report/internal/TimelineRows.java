package io.dianlu.platform.report.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.report.TimelineKind;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The read model in PostgreSQL. An entry that is there stays as it is: to hear an event twice changes nothing. */
@Component
class TimelineRows {

    private static final String INSERT = """
            insert into timeline_entry (tenant_id, id, customer_id, at, kind, by_id, subject_id, facts) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict (tenant_id, id) do nothing""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final TimelineJson json;

    TimelineRows(TenantReads reads, JdbcTemplate jdbc, TimelineJson json) {
        this.reads = reads;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param id of the event, or of the change within it */
    record Row(
            UUID id,
            CustomerId customer,
            Instant at,
            TimelineKind kind,
            @Nullable PersonId by,
            UUID subject,
            Map<String, ?> facts) {}

    /** Where a page goes on: after this entry. */
    record After(Instant at, UUID id) {}

    /** Needs a transaction. */
    void append(List<Row> rows) {
        var tenant = TenantScope.require().value();
        jdbc.batchUpdate(
                INSERT,
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            tenant,
                            row.id(),
                            row.customer().value(),
                            row.at().atOffset(ZoneOffset.UTC),
                            row.kind().name(),
                            row.by() == null ? null : row.by().value(),
                            row.subject(),
                            json.write(row.facts())
                        })
                        .toList());
    }

    /** Forgets customers that are gone for ever. Needs a transaction. */
    void forget(Collection<CustomerId> customers) {
        var tenant = TenantScope.require().value();
        jdbc.batchUpdate(
                "delete from timeline_entry where tenant_id = ? and customer_id = ?",
                customers.stream()
                        .map(customer -> new Object[] {tenant, customer.value()})
                        .toList());
    }

    /** Removes entries of a moment ago. Needs a transaction. */
    void takeBack(List<UUID> entries) {
        jdbc.update(
                "delete from timeline_entry where tenant_id = ? and id = any(?)",
                TenantScope.require().value(),
                entries.toArray(UUID[]::new));
    }

    List<Row> page(CustomerId customer, @Nullable After after, int rows) {
        var select = "select e.* from timeline_entry e where e.tenant_id = ? and e.customer_id = ?";
        var order = " order by e.at desc, e.id desc limit ?";
        var tenant = TenantScope.require().value();
        if (after == null) {
            return reads.list(select + order, this::map, tenant, customer.value(), rows);
        }
        return reads.list(
                select + " and (e.at, e.id) < (?, ?)" + order,
                this::map,
                tenant,
                customer.value(),
                after.at().atOffset(ZoneOffset.UTC),
                after.id(),
                rows);
    }

    private Row map(ResultSet row, int index) throws SQLException {
        var by = row.getObject("by_id", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                TimelineKind.valueOf(row.getString("kind")),
                by == null ? null : new PersonId(by),
                row.getObject("subject_id", UUID.class),
                json.read(row.getString("facts")));
    }
}
