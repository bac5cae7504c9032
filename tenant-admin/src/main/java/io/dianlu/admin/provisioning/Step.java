package io.dianlu.admin.provisioning;

/** A step of a provisioning, in the order in which they are done; undone the other way round. */
public enum Step {
    /** The tenant's organization in Keycloak. */
    ORGANIZATION,
    /** The login of the first administrator, and its membership. */
    ADMINISTRATOR,
    /** From here on the data plane hears of the tenant. */
    REGISTRATION,
    /** What the tenant begins with in the data plane. */
    DATA_PLANE,
    /** The plugins of its plan. */
    PLUGINS,
    /** The first administrator is invited, if by mail. */
    INVITATION
}
