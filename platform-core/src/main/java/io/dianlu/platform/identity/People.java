package io.dianlu.platform.identity;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Door to the people of the tenant. */
public interface People {

    /**
     * People within the caller's data scope by name; the caller is always among them.
     *
     * @param nameOrPhone part of a name or phone, or null for all
     */
    Page<PersonView> list(@Nullable DepartmentId department, @Nullable String nameOrPhone, PageRequest page);

    /** What it answers is at most fifteen seconds old. */
    Optional<PersonView> find(PersonId id);

    /** Names of those that exist, in one read; answers are at most a minute old. Not limited by scope: a name on a row one may see. */
    Map<PersonId, NamedPerson> named(Collection<PersonId> ids);

    /** The person with this phone, if exactly one enabled person has it. */
    Optional<PersonView> findByPhone(String phone);

    /**
     * Creates or replaces a person (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden, last-administrator
     */
    PersonView put(PutPerson command);

    /**
     * Lets a person in or keeps them out (people.manage); a disabled person is out within a minute on every instance.
     *
     * @throws io.dianlu.platform.shared.Problem person-not-found, forbidden, last-administrator
     */
    PersonView enable(PersonId id, boolean enabled);
}
