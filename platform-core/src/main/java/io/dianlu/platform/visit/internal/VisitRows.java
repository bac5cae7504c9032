package io.dianlu.platform.visit.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.RepDay;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Visits in PostgreSQL; every write needs a transaction. */
@Component
class VisitRows {

    private static final String SELECT = "select v.* from visit v where ";
    private static final String INSERT = """
            insert into visit (tenant_id, id, customer_id, rep_id, department_id, day, kind, state, opened_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, id) do nothing""";
    private static final String RECORD = """
            update visit set record_text = ?, record_maturity = ?, recorded_at = ?, record_device = ?::uuid, record_turn = ?::bigint,
                version = version + 1 where tenant_id = ? and id = ?""";
    private static final String DAYS = """
            select v.rep_id, (array_agg(v.department_id order by v.opened_at desc))[1] department_id,
                   count(v.checked_in_at) visits, count(*) - count(v.checked_in_at) opened,
                   count(*) filter (where v.state = 'CHECKED_IN') checked_in, min(v.checked_in_at) first_check_in,
                   max(v.checked_out_at) last_check_out,
                   coalesce(sum(extract(epoch from v.checked_out_at - v.checked_in_at)), 0)::bigint seconds
            from visit v where\s""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    VisitRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    List<VisitRow> list(Conditions conditions, String orderAndLimit, @Nullable Object... more) {
        return reads.list(SELECT + conditions.sql() + orderAndLimit, VisitRow::map, conditions.parameters(more));
    }

    Optional<VisitRow> first(Conditions conditions) {
        return list(conditions, " limit 1").stream().findFirst();
    }

    /** Waits for whoever works on the visit now. */
    Optional<VisitRow> lock(VisitId id) {
        return list(Conditions.wholeTenant().and("v.id = ?", id.value()), " for update").stream()
                .findFirst();
    }

    /** The visit of the rep that is going on now. */
    Optional<VisitRow> checkedIn(PersonId rep) {
        return first(Conditions.wholeTenant().and("v.rep_id = ? and v.state = 'CHECKED_IN'", rep.value()));
    }

    /** @return false when the id is taken */
    boolean insert(VisitRow visit) {
        int inserted = jdbc.update(
                INSERT,
                tenant(),
                visit.id().value(),
                visit.customer().value(),
                visit.rep().value(),
                visit.department() == null ? null : visit.department().value(),
                visit.day(),
                visit.kind().name(),
                visit.state().name(),
                visit.openedAt().atOffset(ZoneOffset.UTC),
                visit.version());
        return inserted == 1;
    }

    void arrive(VisitId id, LocalDate day, Instant at) {
        jdbc.update(
                "update visit set state = ?, day = ?, checked_in_at = ?, version = version + 1 where tenant_id = ? and id = ?",
                VisitState.CHECKED_IN.name(),
                day,
                at.atOffset(ZoneOffset.UTC),
                tenant(),
                id.value());
    }

    void leave(VisitId id, Instant at) {
        jdbc.update(
                "update visit set state = ?, checked_out_at = ?, version = version + 1 where tenant_id = ? and id = ?",
                VisitState.CHECKED_OUT.name(),
                at.atOffset(ZoneOffset.UTC),
                tenant(),
                id.value());
    }

    void write(VisitId id, Writing writing) {
        var note = writing.note();
        var turn = writing.turn();
        jdbc.update(
                RECORD,
                note.text(),
                note.maturity(),
                note.recordedAt().atOffset(ZoneOffset.UTC),
                turn == null ? null : turn.device(),
                turn == null ? null : turn.count(),
                tenant(),
                id.value());
    }

    List<RepDay> days(Conditions conditions) {
        return reads.list(
                DAYS + conditions.sql() + " group by v.rep_id",
                (row, _) -> {
                    var department = row.getObject("department_id", UUID.class);
                    return new RepDay(
                            new PersonId(row.getObject("rep_id", UUID.class)),
                            department == null ? null : new DepartmentId(department),
                            row.getInt("visits"),
                            row.getInt("opened"),
                            row.getInt("checked_in"),
                            VisitRow.instant(row, "first_check_in"),
                            VisitRow.instant(row, "last_check_out"),
                            row.getLong("seconds"));
                },
                conditions.parameters());
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }
}
