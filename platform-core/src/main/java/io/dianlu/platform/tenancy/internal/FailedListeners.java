package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.EngineAway;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * Says what became of a listener that failed in its own thread. Its event stays with the registry and is told again, so an engine that is
 * away is worth one line a minute for each listener, with the number of events; anything else may be a defect and keeps its stack trace.
 */
@Component
class FailedListeners implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedListeners.class);
    private static final long QUIET_NANOS = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoClock;
    private final Map<String, Outage> outages = new ConcurrentHashMap<>();

    @Autowired
    FailedListeners() {
        this(System::nanoTime);
    }

    FailedListeners(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** Until when nothing is said of a listener, and how many events it has failed on since something was. */
    private record Outage(long quietUntil, long unsaid) {}

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this;
    }

    @Override
    public void handleUncaughtException(Throwable failure, Method listener, @Nullable Object... arguments) {
        var name = listener.getDeclaringClass().getSimpleName();
        var reason =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (reason instanceof EngineAway) {
            away(name, reason);
        } else {
            LOG.error("{} failed and will hear its event again", name, reason);
        }
    }

    private void away(String listener, Throwable reason) {
        outages.compute(listener, (_, last) -> {
            long now = nanoClock.getAsLong();
            if (last != null && now - last.quietUntil() < 0) {
                return new Outage(last.quietUntil(), last.unsaid() + 1);
            }
            long events = last == null ? 1 : last.unsaid() + 1;
            LOG.warn("{} will hear {} of its events again: {}", listener, events, reason.getMessage());
            return new Outage(now + QUIET_NANOS, 0);
        });
    }
}
