package io.dianlu.platform.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.People.Created;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who was just created.
 *
 * @param oneTimePassword to be handed over and changed at the first sign-in, shown this once; left out where there is none
 */
record CreatedPerson(
        PersonId id,
        @Nullable String username,
        String name,
        @Nullable String phone,
        Set<String> roles,
        List<DepartmentView> departments,
        boolean enabled,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String oneTimePassword) {

    static CreatedPerson of(PersonView person, Created created) {
        return new CreatedPerson(
                person.id(),
                person.username(),
                person.name(),
                person.phone(),
                person.roles(),
                person.departments(),
                person.enabled(),
                person.version(),
                created.oneTimePassword());
    }

    /** Without the password, so that no log tells it. */
    @Override
    public String toString() {
        return "CreatedPerson[" + id + "]";
    }
}
