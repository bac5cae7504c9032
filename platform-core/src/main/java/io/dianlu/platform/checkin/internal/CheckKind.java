package io.dianlu.platform.checkin.internal;

/** Which end of a visit. */
enum CheckKind {
    IN,
    OUT
}
