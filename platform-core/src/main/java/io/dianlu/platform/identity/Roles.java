package io.dianlu.platform.identity;

import java.util.List;

/** Door to the roles that people of the tenant may have: those the platform comes with and at most {@value #MAX} of its own. */
public interface Roles {

    int MAX = 50;

    /**
     * Those the platform comes with from the narrowest to the widest, then the tenant's own by name (people.read). What it answers is at most
     * fifteen seconds old.
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<RoleView> list();

    /** @throws io.dianlu.platform.shared.Problem role-not-found, forbidden */
    RoleView get(String code);

    /**
     * What roles may have: the platform's permissions, then those of the plugins that the tenant has on (people.read).
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<PermissionView> permissions();

    /**
     * Makes a role, or answers the one that the same draft made before (people.manage).
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed, forbidden; id-already-used when the id holds something else
     */
    Created create(RoleDraft draft);

    /** @param fresh whether this call made it */
    record Created(RoleView role, boolean fresh) {}

    /**
     * Replaces what a role may and how far it sees, and the name of one the tenant made (people.manage). What is kept of permissions that the
     * tenant does not know at the moment, such as of a plugin that is off, stays. Asked for what is there already, it answers that, whatever
     * the version.
     *
     * @param version the version the caller saw; 0 for one never touched
     * @throws io.dianlu.platform.shared.Problem role-not-found, role-fixed for the administrator, validation-failed, forbidden; stale-version
     *     with both values
     */
    RoleView edit(String code, long version, RoleDraft draft);

    /**
     * Takes away a role that the tenant made and nobody has; one the platform comes with is then as it came (people.manage).
     *
     * @param version the version the caller saw
     * @throws io.dianlu.platform.shared.Problem role-not-found, role-fixed for the administrator, forbidden; stale-version with the current
     *     one; role-in-use, whose {@code people} says how many have it
     */
    void remove(String code, long version);
}
