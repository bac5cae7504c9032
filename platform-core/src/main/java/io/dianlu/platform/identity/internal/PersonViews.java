package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People as others see them, with the names of their departments. */
@Component
class PersonViews {

    private final DepartmentRows departments;
    private final RoleRows roles;

    PersonViews(DepartmentRows departments, RoleRows roles) {
        this.departments = departments;
        this.roles = roles;
    }

    /** What the audit is told of a change of somebody, new if there was nothing before. */
    Entry audited(AuditAction action, PersonId id, @Nullable CheckedPerson before, CheckedPerson after) {
        return Entry.of(
                AuditKind.PERSON, action, id, after.name(), before == null ? Map.of() : fields(before), fields(after));
    }

    /** As the tenant calls them; codes of those the platform comes with. */
    List<String> roleNames(Set<String> codes) {
        return roles.held(codes).stream()
                .sorted(Comparator.comparing(HeldRole::basis).thenComparing(HeldRole::code))
                .map(role -> Objects.requireNonNullElse(role.name(), role.code()))
                .toList();
    }

    private Map<String, Object> fields(CheckedPerson person) {
        var tree = departments.tree();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", person.name());
        if (person.username() != null) {
            fields.put("username", person.username());
        }
        if (person.phone() != null) {
            fields.put("phone", person.phone());
        }
        fields.put("roles", roleNames(person.roles()));
        fields.put(
                "departments",
                person.departments().stream()
                        .map(tree::find)
                        .filter(Objects::nonNull)
                        .map(DepartmentView::name)
                        .toList());
        fields.put("enabled", person.enabled());
        return fields;
    }

    PersonView of(PersonRows.Row row) {
        var tree = departments.tree();
        var person = row.content();
        var own = person.departments().stream()
                .map(tree::find)
                .filter(Objects::nonNull)
                .toList();
        return new PersonView(
                row.id(),
                person.username(),
                person.name(),
                person.phone(),
                person.roles(),
                own,
                person.enabled(),
                row.version());
    }
}
