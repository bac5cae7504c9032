package io.dianlu.tenant;

/** The life cycle of a tenant (P-02): trial → active → suspended → deactivated → purged. */
public enum TenantState {
    TRIAL,
    ACTIVE,
    /** People can read and export, not write. */
    SUSPENDED,
    /** Nobody gets in; the data are still there. */
    DEACTIVATED,
    PURGED;

    /** Whether people of such a tenant may read. */
    public boolean canRead() {
        return this == TRIAL || this == ACTIVE || this == SUSPENDED;
    }

    /** Whether people of such a tenant may write. */
    public boolean canWrite() {
        return this == TRIAL || this == ACTIVE;
    }
}
