package io.dianlu.platform.visit;

/** Why a visit is made. */
public enum VisitKind {
    /** Without a plan (S2-08). */
    AD_HOC
}
