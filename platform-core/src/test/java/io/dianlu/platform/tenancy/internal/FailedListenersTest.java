package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.EngineAway;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@DisplayName("A listener that failed")
@ExtendWith(OutputCaptureExtension.class)
class FailedListenersTest {

    private static final class Away extends EngineAway {
        Away() {
            super("Nobody is there", null);
        }
    }

    /** In each stack trace of these failures, and in none of whatever else is logged meanwhile. */
    private static final String HERE = "\tat " + FailedListenersTest.class.getName();

    private final AtomicLong nanos = new AtomicLong();
    private final FailedListeners listeners = new FailedListeners(nanos::get);

    private void fail(Throwable failure) throws NoSuchMethodException {
        Method listener = FailedListenersTest.class.getDeclaredMethod("fail", Throwable.class);
        listeners.handleUncaughtException(failure, listener, failure);
    }

    @Test
    @DisplayName(
            "because an engine is away is worth one line a minute with the number of events, however the failure came"
                    + " wrapped")
    void engineAway(CapturedOutput output) throws NoSuchMethodException {
        fail(new Away());
        fail(new CompletionException(new Away()));
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1) - 1);
        fail(new Away());
        assertThat(output.getAll().lines().filter(line -> line.contains("Nobody is there")))
                .singleElement()
                .asString()
                .contains("WARN", "FailedListenersTest will hear 1 of its events again");
        nanos.addAndGet(1);
        fail(new Away());
        fail(new Away());
        assertThat(output.getAll().lines().filter(line -> line.contains("Nobody is there")))
                .hasSize(2)
                .last()
                .asString()
                .contains("FailedListenersTest will hear 3 of its events again");
        assertThat(output.getAll()).doesNotContain(HERE);
    }

    @Test
    @DisplayName("for any other reason may be a defect, and shows where it failed")
    void defect(CapturedOutput output) throws NoSuchMethodException {
        fail(new IllegalStateException("Broken"));
        assertThat(output.getAll()).contains("ERROR", "IllegalStateException: Broken", HERE);
    }
}
