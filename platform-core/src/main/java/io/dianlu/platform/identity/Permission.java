package io.dianlu.platform.identity;

/** What somebody may do; the code is what the pages and the role editor see. */
public enum Permission {
    CUSTOMER_READ("customer.read"),
    CUSTOMER_WRITE("customer.write"),
    CUSTOMER_RECYCLE("customer.recycle"),
    CUSTOMER_PURGE("customer.purge"),
    CUSTOMER_BULK("customer.bulk"),
    CUSTOMER_IMPORT("customer.import"),
    CUSTOM_FIELD_MANAGE("custom-field.manage"),
    VISIT_READ("visit.read"),
    VISIT_WRITE("visit.write"),
    TEAM_READ("team.read"),
    PEOPLE_READ("people.read"),
    PEOPLE_MANAGE("people.manage"),
    INDEX_REBUILD("index.rebuild"),
    USAGE_READ("usage.read"),
    AUDIT_READ("audit.read"),
    OPERATOR_ACCESS_MANAGE("operator-access.manage"),
    BRANDING_MANAGE("branding.manage"),
    PLUGIN_MANAGE("plugin.manage");

    private final String code;

    Permission(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whoever assigns roles could give themselves any other permission, so no other role may have this one. */
    public boolean isForAdministratorsOnly() {
        return this == PEOPLE_MANAGE;
    }
}
