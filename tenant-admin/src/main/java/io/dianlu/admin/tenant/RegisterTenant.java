package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A new distributor.
 *
 * @param id made by the caller, so that the command may be sent twice
 * @param plan code of one of the platform's plans
 */
public record RegisterTenant(
        UUID id,
        String alias,
        String name,
        ZoneId timeZone,
        String plan,
        TenantProfile.@Nullable Partner partner,
        @Nullable Administrator firstAdministrator) {

    /** Whether organization and login are to be made; otherwise they were made elsewhere. */
    public boolean needsSignIn() {
        return firstAdministrator != null && firstAdministrator.subject() == null;
    }

    /** A tenant nobody can sign in to yet does not begin its trial. */
    public TenantState firstState() {
        return needsSignIn() ? TenantState.PROVISIONING : TenantState.TRIAL;
    }
}
