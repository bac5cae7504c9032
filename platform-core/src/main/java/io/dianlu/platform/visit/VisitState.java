package io.dianlu.platform.visit;

/** Where a visit is in its life; it only moves forward. */
public enum VisitState {
    /** Begun on the phone; nobody has arrived yet. */
    OPEN,
    /** The rep is at the shop. */
    CHECKED_IN,
    CHECKED_OUT
}
