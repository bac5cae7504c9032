package io.dianlu.admin.plan;

/** A plan says something else than before; told within the transaction that changed it. */
public record PlanChanged(String code) {}
