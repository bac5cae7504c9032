package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.EngineAway;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/**
 * Says what became of a listener that failed in its own thread. Its event stays with the registry and is told again, so an engine that is
 * away is worth one line; anything else may be a defect and keeps its stack trace.
 */
@Component
class FailedListeners implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedListeners.class);

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
            LOG.warn("{} will hear its event again: {}", name, reason.getMessage());
        } else {
            LOG.error("{} failed and will hear its event again", name, reason);
        }
    }
}
