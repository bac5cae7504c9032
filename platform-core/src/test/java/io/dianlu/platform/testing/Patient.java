package io.dianlu.platform.testing;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Waits in tests: as long as the slowest machine may take, which costs nothing where it comes about at once. */
public final class Patient {

    /** Longer than two tries of what is told again when its time is over. */
    public static final Duration LIMIT = Duration.ofMinutes(5);

    private static final long STEP_MILLIS = 50;

    private Patient() {}

    /** Asks until it is so. A question that fails, such as for want of a connection, is asked again. */
    public static void until(BooleanSupplier condition) {
        long begun = System.nanoTime();
        var asked = ask(condition);
        while (!asked.isSo()) {
            if (System.nanoTime() - begun > LIMIT.toNanos()) {
                throw new AssertionError("It did not come about within five minutes", asked.failure());
            }
            pause();
            asked = ask(condition);
        }
    }

    private record Answer(boolean isSo, @Nullable RuntimeException failure) {}

    private static Answer ask(BooleanSupplier condition) {
        try {
            return new Answer(condition.getAsBoolean(), null);
        } catch (RuntimeException notYet) {
            return new Answer(false, notYet);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
