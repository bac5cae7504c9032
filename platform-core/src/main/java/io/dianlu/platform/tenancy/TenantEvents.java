package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Entry point of events: a listener works in the scope of the tenant its event carries. Applied to every listener by this room. */
public final class TenantEvents {

    private static final ScopedValue<DomainEvent> HEARD = ScopedValue.newInstance();

    private TenantEvents() {}

    /** Work that may fail in any way. */
    @FunctionalInterface
    public interface Hearing {
        @Nullable
        Object proceed() throws Throwable;
    }

    public static @Nullable Object hear(DomainEvent event, Hearing listener) throws Throwable {
        return ScopedValue.where(HEARD, event)
                .<@Nullable Object, Throwable>call(
                        () -> TenantScope.<@Nullable Object, Throwable>in(event.tenantId(), listener::proceed));
    }

    /** Whether a listener is at work: should its writes be lost, the event is told again. */
    public static boolean isHearing() {
        return HEARD.isBound();
    }
}
