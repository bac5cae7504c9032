package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckIns.LastPosition;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.VisitId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Arrivals and leaves in PostgreSQL, append-only. */
@Component
class CheckRows {

    private static final String SELECT = "select k.* from visit_check k where ";
    private static final String INSERT = """
            insert into visit_check (tenant_id, id, visit_id, kind, rep_id, department_id, day, at, received_at, lng, lat, datum, wgs_lng, wgs_lat,
                accuracy_meters, fixed_at, distance_meters, shop_position_version, without_position_reason, phone_at, clock_ahead_millis)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    CheckRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    List<Check> list(Conditions conditions, String orderAndLimit, @Nullable Object... more) {
        return reads.list(SELECT + conditions.sql() + orderAndLimit, Check::map, conditions.parameters(more));
    }

    /** What an id holds already, and what a visit has of this kind: at most two. */
    List<Check> rivals(UUID id, VisitId visit, CheckKind kind) {
        return list(
                Conditions.wholeTenant()
                        .and("(k.id = ? or (k.visit_id = ? and k.kind = ?))", id, visit.value(), kind.name()),
                "");
    }

    Map<PersonId, LastPosition> last(Conditions conditions) {
        var last = new HashMap<PersonId, LastPosition>();
        reads.list(
                "select distinct on (k.rep_id) k.rep_id, k.wgs_lng, k.wgs_lat, k.at from visit_check k where "
                        + conditions.sql() + " and k.wgs_lng is not null order by k.rep_id, k.at desc",
                (row, _) -> last.put(
                        new PersonId(row.getObject("rep_id", UUID.class)),
                        new LastPosition(
                                new Coordinate(row.getDouble("wgs_lng"), row.getDouble("wgs_lat")),
                                row.getObject("at", OffsetDateTime.class).toInstant())),
                conditions.parameters());
        return last;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when the id is taken, or the visit has one of this kind */
    void insert(Check check) {
        var said = check.said();
        var position = said.position();
        var distance = check.distance();
        jdbc.update(
                INSERT,
                TenantScope.require().value(),
                said.id(),
                check.visit().value(),
                check.kind().name(),
                check.rep().value(),
                check.department() == null ? null : check.department().value(),
                check.day(),
                said.at().atOffset(ZoneOffset.UTC),
                check.receivedAt().atOffset(ZoneOffset.UTC),
                position == null ? null : position.raw().lng(),
                position == null ? null : position.raw().lat(),
                position == null ? null : position.datum().name(),
                position == null ? null : position.wgs84().lng(),
                position == null ? null : position.wgs84().lat(),
                position == null ? null : position.accuracyMeters(),
                said.fixedAt() == null ? null : said.fixedAt().atOffset(ZoneOffset.UTC),
                distance == null ? null : distance.meters(),
                distance == null ? null : distance.shopPositionVersion(),
                said.withoutPositionReason(),
                said.time().told().atOffset(ZoneOffset.UTC),
                said.time().aheadMillis());
    }
}
