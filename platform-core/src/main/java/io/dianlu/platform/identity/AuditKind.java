package io.dianlu.platform.identity;

/** Of what the audit 审计 tells. */
public enum AuditKind {
    CUSTOMER,
    PERSON,
    API_CLIENT,
    DEPARTMENT,
    ROLE,
    CUSTOM_FIELD,
    MATURITY,
    PLUGIN,
    /** An operator of the platform who looked into the tenant. */
    OPERATOR_ACCESS,
    BRANDING
}
