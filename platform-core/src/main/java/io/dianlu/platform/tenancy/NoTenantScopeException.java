package io.dianlu.platform.tenancy;

/** Something of a tenant was touched outside any tenant's scope: always a defect of the platform, never of the caller. */
public final class NoTenantScopeException extends IllegalStateException {

    NoTenantScopeException() {
        super("No tenant scope is open here");
    }
}
