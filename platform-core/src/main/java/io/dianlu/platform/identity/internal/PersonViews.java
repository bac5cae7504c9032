package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PersonView;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** People as others see them, with the names of their departments. */
@Component
class PersonViews {

    private final DepartmentRows departments;

    PersonViews(DepartmentRows departments) {
        this.departments = departments;
    }

    PersonView of(PersonRows.Row row) {
        var tree = departments.tree();
        var person = row.content();
        var own = person.departments().stream()
                .map(tree::find)
                .filter(Objects::nonNull)
                .toList();
        return new PersonView(
                row.id(), person.name(), person.phone(), person.roles(), own, person.enabled(), row.version());
    }
}
