package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantState;

/**
 * A step of a tenant's life.
 *
 * @param reason for the log
 * @param exportOffered that the tenant is offered an export of its data; nothing is purged before
 */
public record ChangeState(TenantState state, String reason, boolean exportOffered) {}
