package io.dianlu.platform.tenancy;

import io.dianlu.tenant.TenantId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Entry point of jobs: work that no person's request started, such as a rebuild or a nightly run. */
public final class TenantJobs {

    private TenantJobs() {}

    public static void run(TenantId tenant, Runnable job) {
        TenantScope.in(tenant, () -> {
            job.run();
            return null;
        });
    }

    public static <R extends @Nullable Object> R call(TenantId tenant, Supplier<R> job) {
        return TenantScope.<R, RuntimeException>in(tenant, job::get);
    }
}
