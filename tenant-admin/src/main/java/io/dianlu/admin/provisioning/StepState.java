package io.dianlu.admin.provisioning;

/** How far a step is. */
public enum StepState {
    PENDING,
    RUNNING,
    DONE,
    FAILED,
    UNDONE
}
