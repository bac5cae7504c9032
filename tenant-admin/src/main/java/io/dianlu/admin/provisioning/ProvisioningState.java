package io.dianlu.admin.provisioning;

/** How far a provisioning is. */
public enum ProvisioningState {
    RUNNING,
    /** A step failed: to be resumed or undone. */
    FAILED,
    DONE,
    UNDOING,
    /** Undoing a step failed: to be undone further. */
    UNDOING_FAILED,
    UNDONE;

    public boolean inProgress() {
        return this == RUNNING || this == UNDOING;
    }
}
