package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Hibernate's view of the scope: each session carries the tenant, and there is no session without one. */
final class CurrentTenant implements CurrentTenantIdentifierResolver<UUID> {

    /** Belongs to nobody; row-level security shows it nothing. */
    private static final UUID NOBODY = new UUID(0, 0);

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return PlatformWork.isOpen() ? NOBODY : TenantScope.require().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
