package io.dianlu.platform.identity;

/** Of what the audit 审计 tells. */
public enum AuditKind {
    CUSTOMER,
    PERSON,
    DEPARTMENT,
    CUSTOM_FIELD,
    MATURITY,
    PLUGIN
}
