package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.visit.CheckView;
import io.dianlu.platform.visit.PhoneTime;
import io.dianlu.platform.visit.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An arrival or a leave as stored; never changed.
 *
 * @param said what the phone told
 * @param distance to the shop, where both positions are known
 */
record Check(
        CheckedDraft said,
        VisitId visit,
        CheckKind kind,
        PersonId rep,
        @Nullable DepartmentId department,
        LocalDate day,
        Instant receivedAt,
        @Nullable Distance distance) {

    /** @param shopPositionVersion the version of the shop's position that was valid at the time */
    record Distance(double meters, int shopPositionVersion) {}

    boolean saysTheSameAs(CheckKind otherKind, VisitId otherVisit, CheckedDraft other) {
        return kind == otherKind && visit.equals(otherVisit) && said.saysTheSameAs(other);
    }

    CheckView view() {
        var position = said.position();
        return new CheckView(
                said.at(),
                said.time().told(),
                receivedAt,
                said.time().aheadMillis(),
                position == null ? null : PositionView.of(position),
                distance == null ? null : distance.meters(),
                distance == null ? null : distance.shopPositionVersion(),
                said.withoutPositionReason());
    }

    static Check map(ResultSet row, int index) throws SQLException {
        var department = row.getObject("department_id", UUID.class);
        var meters = row.getObject("distance_meters", Double.class);
        var said = new CheckedDraft(
                row.getObject("id", UUID.class),
                time(row),
                position(row),
                instant(row, "fixed_at"),
                row.getString("without_position_reason"));
        return new Check(
                said,
                new VisitId(row.getObject("visit_id", UUID.class)),
                CheckKind.valueOf(row.getString("kind")),
                new PersonId(row.getObject("rep_id", UUID.class)),
                department == null ? null : new DepartmentId(department),
                row.getObject("day", LocalDate.class),
                Objects.requireNonNull(instant(row, "received_at")),
                meters == null ? null : new Distance(meters, row.getInt("shop_position_version")));
    }

    private static PhoneTime time(ResultSet row) throws SQLException {
        var at = Objects.requireNonNull(instant(row, "at"));
        var told = instant(row, "phone_at");
        return new PhoneTime(at, told == null ? at : told, row.getObject("clock_ahead_millis", Long.class));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        var datum = row.getString("datum");
        if (datum == null) {
            return null;
        }
        return new Position(
                new Coordinate(row.getDouble("lng"), row.getDouble("lat")),
                Datum.valueOf(datum),
                new Coordinate(row.getDouble("wgs_lng"), row.getDouble("wgs_lat")),
                row.getObject("accuracy_meters", Double.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
