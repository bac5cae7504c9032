package io.dianlu.platform.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A block that works on the platform's own tables (event publications, known tenants) and on no tenant's: inside it a transaction starts
 * without a tenant, and row-level security shows and takes no tenant's row.
 */
public final class PlatformWork {

    private static final ScopedValue<Boolean> OPEN = ScopedValue.newInstance();

    private PlatformWork() {}

    public static boolean isOpen() {
        return OPEN.isBound() && TenantScope.find().isEmpty();
    }

    public static <R extends @Nullable Object> R call(Supplier<R> work) {
        return ScopedValue.where(OPEN, true).<R, RuntimeException>call(work::get);
    }

    public static void run(Runnable work) {
        ScopedValue.where(OPEN, true).run(work);
    }
}
