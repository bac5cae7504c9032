package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerFilter;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.tenancy.TenantConditions;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The where-clause of a read of customers, alias {@code c}: the tenant first, so that a distributed table asks one shard, then the data scope,
 * then what the caller asked for.
 */
final class Conditions extends TenantConditions<Conditions> {

    private Conditions() {
        super("c.tenant_id");
    }

    static Conditions within(CurrentUser user) {
        var conditions = new Conditions();
        switch (user.scope()) {
            case DataScope.Tenant _ -> {}
            case DataScope.Own own ->
                conditions.and("c.owner_id = ?", own.person().value());
            case DataScope.Departments some ->
                conditions.and(
                        "(c.department_id = any(?) or c.owner_id = ?)",
                        ids(some.departments()),
                        some.person().value());
        }
        return conditions;
    }

    /** Without a person: for the indices, which hold everything of the tenant. */
    static Conditions wholeTenant() {
        return new Conditions();
    }

    /** Of what fits so far only those last changed, so many: the bound of whatever has to look at each row. */
    Conditions amongNewest(int most) {
        return and(
                "c.updated_at >= coalesce((select c.updated_at from customer c where " + sql()
                        + " order by c.updated_at desc, c.id desc offset ? limit 1), '-infinity')",
                parameters(most - 1));
    }

    Conditions and(CustomerFilter filter) {
        any("c.kind", filter.kinds().stream().map(Enum::name).toList());
        any("c.level", filter.levels());
        any("c.maturity", filter.maturities());
        anyId("c.owner_id", filter.ownerIds());
        anyId("c.department_id", filter.departmentIds());
        if (!filter.tags().isEmpty()) {
            and("c.tags && ?", (Object) filter.tags().toArray(String[]::new));
        }
        if (!filter.regionPrefixes().isEmpty()) {
            and("c.region_code like any(?)", (Object)
                    filter.regionPrefixes().stream().map(prefix -> prefix + "%").toArray(String[]::new));
        }
        return this;
    }

    private void any(String column, Collection<String> values) {
        if (!values.isEmpty()) {
            and(column + " = any(?)", (Object) values.toArray(String[]::new));
        }
    }

    private void anyId(String column, Set<UUID> values) {
        if (!values.isEmpty()) {
            and(column + " = any(?)", (Object) values.toArray(UUID[]::new));
        }
    }

    private static UUID[] ids(Set<DepartmentId> departments) {
        return departments.stream().map(DepartmentId::value).toArray(UUID[]::new);
    }

    @Override
    protected Conditions self() {
        return this;
    }
}
