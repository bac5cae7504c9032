package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.tenancy.TenantConditions;
import java.util.UUID;

/** The where-clause of a read of arrivals and leaves, alias {@code k}: the tenant first, then the data scope, then what the caller asked for. */
final class Conditions extends TenantConditions<Conditions> {

    private static final double METERS_PER_DEGREE = 111_000;

    private Conditions() {
        super("k.tenant_id");
    }

    static Conditions within(CurrentUser user) {
        var conditions = new Conditions();
        switch (user.scope()) {
            case DataScope.Tenant _ -> {}
            case DataScope.Own own ->
                conditions.and("k.rep_id = ?", own.person().value());
            case DataScope.Departments some ->
                conditions.and(
                        "(k.department_id = any(?) or k.rep_id = ?)",
                        some.departments().stream().map(DepartmentId::value).toArray(UUID[]::new),
                        some.person().value());
        }
        return conditions;
    }

    /** Without a person: for what the caller may see anyway, and for the index, which holds everything of the tenant. */
    static Conditions wholeTenant() {
        return new Conditions();
    }

    /** The box around a circle, which has an index. */
    Conditions around(Coordinate center, int radiusMeters) {
        double latDegrees = radiusMeters / METERS_PER_DEGREE;
        double lngDegrees = latDegrees / Math.max(0.01, Math.cos(Math.toRadians(center.lat())));
        return and("k.wgs_lat between ? and ?", center.lat() - latDegrees, center.lat() + latDegrees)
                .and("k.wgs_lng between ? and ?", center.lng() - lngDegrees, center.lng() + lngDegrees);
    }

    @Override
    protected Conditions self() {
        return this;
    }
}
