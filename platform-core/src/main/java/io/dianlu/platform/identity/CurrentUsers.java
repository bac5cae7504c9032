package io.dianlu.platform.identity;

import java.util.Optional;

/** Door to the signed-in user. What it answers is at most fifteen seconds old, the tree of departments and the roles thirty. */
public interface CurrentUsers {

    /** @throws io.dianlu.platform.shared.Problem not-signed-in, person-unknown or person-disabled */
    CurrentUser require();

    /**
     * Empty where nobody is signed in, such as in a job.
     *
     * @throws io.dianlu.platform.shared.Problem person-unknown or person-disabled
     */
    Optional<CurrentUser> find();
}
