package io.dianlu.platform.report;

/** What an entry of a customer's timeline tells. */
public enum TimelineKind {
    CUSTOMER_CREATED,
    CUSTOMER_CHANGED,
    OWNER_CHANGED,
    POSITION_CHANGED,
    RECYCLED,
    RESTORED,
    CHECKED_IN,
    VISIT_RECORDED,
    CHECKED_OUT
}
