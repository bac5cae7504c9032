package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredDepartments implements Departments {

    private static final int MAX_NAME = 60;

    private final DepartmentRows rows;
    private final CurrentUsers currentUsers;

    StoredDepartments(DepartmentRows rows, CurrentUsers currentUsers) {
        this.rows = rows;
        this.currentUsers = currentUsers;
    }

    @Override
    public List<DepartmentView> tree() {
        currentUsers.require().must(Permission.PEOPLE_READ);
        return rows.tree().depthFirst();
    }

    @Override
    @Transactional
    public DepartmentView put(DepartmentId id, String name, @Nullable DepartmentId parent) {
        currentUsers.require().must(Permission.PEOPLE_MANAGE);
        var tree = rows.load(TenantScope.require());
        var checks = new FieldChecks();
        var text = checks.requiredText("name", name, MAX_NAME);
        if (parent != null && tree.ringOf(id, parent)) {
            checks.refuse("parentId", "below-itself");
        }
        if (tree.find(id) == null && tree.size() >= MAX) {
            checks.refuse("id", "too-many", MAX);
        }
        checks.finish();
        if (parent != null && tree.find(parent) == null) {
            throw Problem.of(IdentityProblem.DEPARTMENT_NOT_FOUND);
        }
        var department = new DepartmentView(id, Objects.requireNonNull(text), parent);
        rows.upsert(department);
        rows.forget();
        return department;
    }
}
