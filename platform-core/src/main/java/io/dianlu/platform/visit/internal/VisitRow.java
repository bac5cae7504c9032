package io.dianlu.platform.visit.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.visit.VisitFloor.VisitAtWork;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.VisitKind;
import io.dianlu.platform.visit.VisitState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A visit as stored. */
record VisitRow(
        VisitId id,
        CustomerId customer,
        PersonId rep,
        @Nullable DepartmentId department,
        LocalDate day,
        VisitKind kind,
        VisitState state,
        Instant openedAt,
        @Nullable Instant checkedInAt,
        @Nullable Writing record,
        int version) {

    static VisitRow map(ResultSet row, int index) throws SQLException {
        var department = row.getObject("department_id", UUID.class);
        return new VisitRow(
                new VisitId(row.getObject("id", UUID.class)),
                new CustomerId(row.getObject("customer_id", UUID.class)),
                new PersonId(row.getObject("rep_id", UUID.class)),
                department == null ? null : new DepartmentId(department),
                row.getObject("day", LocalDate.class),
                VisitKind.valueOf(row.getString("kind")),
                VisitState.valueOf(row.getString("state")),
                Objects.requireNonNull(instant(row, "opened_at")),
                instant(row, "checked_in_at"),
                Writing.map(row),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    VisitAtWork atWork() {
        return new VisitAtWork(id, customer.value(), rep, department, day, state, checkedInAt);
    }
}
