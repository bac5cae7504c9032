package io.dianlu.platform.identity;

import java.util.List;

/** Door to the roles that people of the tenant may have. */
public interface Roles {

    /**
     * From the narrowest to the widest (people.read).
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    List<RoleView> builtIn();
}
