package io.dianlu.tenant;

/** The life cycle of a tenant (P-02): provisioning → trial → active → suspended → deactivated → purged. */
public enum TenantState {
    /** Being made (P-01); the data plane does not hear of it yet. */
    PROVISIONING,
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
