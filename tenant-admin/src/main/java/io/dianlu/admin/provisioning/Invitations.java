package io.dianlu.admin.provisioning;

import io.dianlu.admin.web.Operator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How first administrators get in. Only as long as they have no password of their own: nobody takes over a tenant this way. */
public interface Invitations {

    /**
     * Invites the first administrator, as often as it takes: by mail, or by a new temporary password for the operator to hand over, which
     * replaces the one before and is kept nowhere.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found; nobody-to-invite when there is no login that waits for its first password;
     *     engine-unavailable
     */
    InvitationView invite(UUID tenant, Operator by);

    /**
     * An invitation as the operator gets it, once.
     *
     * @param temporaryPassword null when it went by mail
     */
    record InvitationView(
            Delivery delivery,
            String username,
            @Nullable String email,
            @Nullable String temporaryPassword) {

        @Override
        public String toString() {
            return "InvitationView[" + delivery + ", " + username + "]";
        }
    }

    /** How an invitation gets to the person. */
    enum Delivery {
        MAIL,
        /** The operator hands a temporary password over. */
        PASSWORD
    }
}
