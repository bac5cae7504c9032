package io.dianlu.platform.identity;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Door to the people of the tenant. */
public interface People {

    /** Longest part of a name or phone to look for. */
    int MAX_PART = 60;

    /**
     * People within the caller's data scope by name; the caller is among them, whatever their department.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed on {@code q}, {@code role} or {@code cursor}, forbidden
     */
    Page<PersonView> list(PeopleFilter filter, PageRequest page);

    /**
     * Of every department within the caller's data scope to which somebody belongs.
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<Headcount> headcounts();

    /**
     * Who works in this role or one that the tenant made with it as basis, by name: enabled people within the caller's data scope, and whoever
     * is named here.
     *
     * @param named wanted whatever their role and whether enabled or not, if within the data scope
     * @param limit people at most; whoever is not named is left out first
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<PersonView> working(Role role, Collection<PersonId> named, int limit);

    /** @throws io.dianlu.platform.shared.Problem person-not-found, also outside the caller's data scope; forbidden */
    PersonView get(PersonId id);

    /** Not limited by scope, for rooms that look after it. What it answers is at most fifteen seconds old. */
    Optional<PersonView> find(PersonId id);

    /** Names of those that exist, in one read; answers are at most a minute old. Not limited by scope: a name on a row one may see. */
    Map<PersonId, NamedPerson> named(Collection<PersonId> ids);

    /**
     * The person with this phone, however it is written, if exactly one enabled person has it. What it answers is at most fifteen
     * seconds old.
     */
    Optional<PersonView> findByPhone(String phone);

    /**
     * Creates a person, or answers the one that the same draft created before (people.manage). A draft with a username and no id has the login made
     * too, when everything else is in order; refused after that, it is taken back.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden; id-already-used when the id holds something else;
     *     people-limit-reached; logins-unavailable
     */
    Created create(PersonDraft draft);

    /**
     * @param fresh whether this call created the person
     * @param oneTimePassword with which a person signs in first, where the login was made here and has no other yet; kept nowhere
     */
    record Created(
            PersonView person, boolean fresh, @Nullable String oneTimePassword) {

        @Override
        public String toString() {
            return "Created[" + person + ", " + fresh + "]";
        }
    }

    /**
     * Gives a one-time password to somebody who forgot theirs, and signs them out everywhere (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem person-not-found, forbidden, logins-unavailable; login-elsewhere when the login is not the
     *     company's alone
     */
    OneTimePassword givePassword(PersonId id);

    /** A password that must be changed at the next sign-in; kept nowhere. */
    record OneTimePassword(String username, String password) {

        @Override
        public String toString() {
            return "OneTimePassword[" + username + "]";
        }
    }

    /**
     * Signs somebody out on every device; they are out within a minute (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem as {@link #givePassword}
     */
    void endSessions(PersonId id);

    /**
     * Replaces what is known of a person (people.manage). Asked for what is there already, it answers that, whatever the version.
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem person-not-found, validation-failed, forbidden, last-administrator; stale-version with
     *     both values
     */
    PersonView edit(PersonId id, long version, PersonDraft draft);

    /**
     * Lets a person in or keeps them out (people.manage); a disabled person is out within a minute on every instance. Asked for what is so
     * already, it answers that, whatever the version.
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem person-not-found, forbidden, last-administrator; stale-version with both values
     */
    PersonView enable(PersonId id, long version, boolean enabled);
}
