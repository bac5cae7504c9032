package io.dianlu.platform.visit.internal;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.VisitFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The where-clause of a read of visits, alias {@code v}: the tenant first, then the data scope, then what the caller asked for. */
final class Conditions {

    private final StringBuilder sql = new StringBuilder("v.tenant_id = ?");
    private final List<@Nullable Object> parameters = new ArrayList<>();

    private Conditions() {
        parameters.add(TenantScope.require().value());
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

    Conditions and(String condition, @Nullable Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
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

    String sql() {
        return sql.toString();
    }

    @Nullable
    Object[] parameters(@Nullable Object... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
