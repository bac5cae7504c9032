package io.dianlu.platform.visit.internal;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.tenancy.TenantConditions;
import io.dianlu.platform.visit.VisitFilter;
import java.util.UUID;

/** The where-clause of a read of visits, alias {@code v}: the tenant first, then the data scope, then what the caller asked for. */
final class Conditions extends TenantConditions<Conditions> {

    private Conditions() {
        super("v.tenant_id");
    }

    static Conditions within(CurrentUser user) {
        var conditions = new Conditions();
        switch (user.scope()) {
            case DataScope.Tenant _ -> {}
            case DataScope.Own own ->
                conditions.and("v.rep_id = ?", own.person().value());
            case DataScope.Departments some ->
                conditions.and(
                        "(v.department_id = any(?) or v.rep_id = ?)",
                        some.departments().stream().map(DepartmentId::value).toArray(UUID[]::new),
                        some.person().value());
        }
        return conditions;
    }

    /** Whosever they are: to find what an id holds already. */
    static Conditions wholeTenant() {
        return new Conditions();
    }

    Conditions and(VisitFilter filter) {
        if (filter.day() != null) {
            and("v.day = ?", filter.day());
        }
        if (filter.rep() != null) {
            and("v.rep_id = ?", filter.rep().value());
        }
        if (filter.customer() != null) {
            and("v.customer_id = ?", filter.customer().value());
        }
        return this;
    }

    @Override
    protected Conditions self() {
        return this;
    }
}
