package io.dianlu.platform.customer;

/** Where a customer's position came from. */
public enum PositionSource {
    FORM,
    IMPORT,
    CHECK_IN
}
