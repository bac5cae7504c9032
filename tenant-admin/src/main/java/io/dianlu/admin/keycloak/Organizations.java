package io.dianlu.admin.keycloak;

import java.util.UUID;

/** The tenants' organizations. Each carries its tenant's id, which is what tokens take to the platform; one without it, or with another, is never touched. */
public interface Organizations {

    /**
     * The organization of the tenant, made now if there is none.
     *
     * @param alias what tokens and sign-in pages call it; of one tenant only
     * @param name what people read where they choose a company
     * @return its id in Keycloak
     * @throws io.dianlu.admin.shared.OutsideFailure organization-taken when the alias belongs to somebody else
     */
    String require(UUID tenant, String alias, String name);

    /** Takes the tenant's organization away, if there is one. Its members stay, without it. */
    void remove(UUID tenant);

    /** Makes somebody a member; being one already is fine. */
    void addMember(String organization, UUID subject);

    /** Whether somebody is a member of an organization that is not the tenant's. */
    boolean isMemberElsewhere(UUID tenant, UUID subject);
}
