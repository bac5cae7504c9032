package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PutPerson;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a person's data must be. */
@Component
class PersonChecks {

    private static final int MAX_NAME = 60;
    private static final int MAX_PHONE = 30;
    private static final int MAX_DEPARTMENTS = 20;

    private final DepartmentRows departments;

    PersonChecks(DepartmentRows departments) {
        this.departments = departments;
    }

    PutPerson checked(PutPerson command) {
        var checks = new FieldChecks();
        var name = checks.requiredText("name", command.name(), MAX_NAME);
        var phone = checks.optionalText("phone", command.phone(), MAX_PHONE);
        if (command.roles().isEmpty()) {
            checks.refuse("roles", "required");
        }
        var own = List.copyOf(new LinkedHashSet<>(command.departments()));
        checks.atMost("departmentIds", own, MAX_DEPARTMENTS);
        var tree = departments.load(TenantScope.require());
        for (int index = 0; index < own.size(); index++) {
            if (tree.find(own.get(index)) == null) {
                checks.refuse("departmentIds[" + index + "]", "unknown");
            }
        }
        checks.finish();
        return new PutPerson(
                command.id(), Objects.requireNonNull(name), phone, command.roles(), own, command.enabled());
    }
}
