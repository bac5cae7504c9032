package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.EngineAway;
import java.lang.reflect.Method;
import java.util.concurrent.CompletionException;
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

    private static void fail(Throwable failure) throws NoSuchMethodException {
        Method listener = FailedListenersTest.class.getDeclaredMethod("fail", Throwable.class);
        new FailedListeners().handleUncaughtException(failure, listener, failure);
    }

    @Test
    @DisplayName("because an engine is away is worth one line, however the failure came wrapped")
    void engineAway(CapturedOutput output) throws NoSuchMethodException {
        fail(new Away());
        fail(new CompletionException(new Away()));
        assertThat(output.getAll().lines().filter(line -> line.contains("Nobody is there")))
                .hasSize(2)
                .allMatch(line ->
                        line.contains("WARN") && line.contains("FailedListenersTest will hear its event again"));
        assertThat(output.getAll()).doesNotContain("\tat ");
    }

    @Test
    @DisplayName("for any other reason may be a defect, and shows where it failed")
    void defect(CapturedOutput output) throws NoSuchMethodException {
        fail(new IllegalStateException("Broken"));
        assertThat(output.getAll()).contains("ERROR", "IllegalStateException: Broken", "\tat ");
    }
}
