package io.dianlu.admin.audit;

/** What an operator did. */
public enum Action {
    TENANT_REGISTERED,
    PROVISIONING_RESUMED,
    PROVISIONING_UNDONE,
    ADMINISTRATOR_INVITED,
    STATE_CHANGED,
    EXPORT_OFFERED,
    TRIAL_EXTENDED,
    PLAN_CHOSEN,
    PLAN_PUT
}
