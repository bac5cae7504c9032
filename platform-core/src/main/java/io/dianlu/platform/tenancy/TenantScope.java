package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantId;
import java.util.Optional;

/**
 * The tenant that the current block works for. A scope is a block, never a setting: it ends where it began and is inherited by nothing.
 * It is entered by the three entry points of this room only (request, event, job).
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> CURRENT = ScopedValue.newInstance();

    private TenantScope() {}

    /** @throws NoTenantScopeException outside any scope */
    public static TenantId require() {
        if (!CURRENT.isBound()) {
            throw new NoTenantScopeException();
        }
        return CURRENT.get();
    }

    public static Optional<TenantId> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    static <R extends @org.jspecify.annotations.Nullable Object, X extends Throwable> R in(
            TenantId tenant, ScopedValue.CallableOp<? extends R, X> block) throws X {
        if (CURRENT.isBound() && !CURRENT.get().equals(tenant)) {
            throw new IllegalStateException("A scope of one tenant cannot be entered from the scope of another");
        }
        return ScopedValue.where(CURRENT, tenant).call(block);
    }
}
