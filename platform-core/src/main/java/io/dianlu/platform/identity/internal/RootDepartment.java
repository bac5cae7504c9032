package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantBeginning;
import io.dianlu.tenant.TenantProfile;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** A tenant begins with one department, the company itself; its id is the tenant's, so that it is made once. */
@Component
@Order(1)
class RootDepartment implements TenantBeginning {

    private final DepartmentRows rows;

    RootDepartment(DepartmentRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "root-department";
    }

    @Override
    public boolean make(TenantProfile tenant) {
        if (rows.load(tenant.id()).size() > 0) {
            return false;
        }
        boolean made = rows.insert(new DepartmentView(idOf(tenant), shortened(tenant.name()), null, false, 0));
        rows.forget();
        return made;
    }

    /** A company may have a longer name than a department. */
    private static String shortened(String name) {
        int end =
                name.offsetByCodePoints(0, Math.min(StoredDepartments.MAX_NAME, name.codePointCount(0, name.length())));
        return name.substring(0, end).strip();
    }

    @Override
    public void takeBack(TenantProfile tenant) {
        try {
            rows.delete(idOf(tenant));
        } catch (DataIntegrityViolationException somethingHangsOnIt) {
            throw Problem.of(IdentityProblem.TENANT_IN_USE);
        }
        rows.forget();
        if (rows.load(tenant.id()).size() > 0) {
            throw Problem.of(IdentityProblem.TENANT_IN_USE);
        }
    }

    private static DepartmentId idOf(TenantProfile tenant) {
        return new DepartmentId(tenant.id().value());
    }
}
