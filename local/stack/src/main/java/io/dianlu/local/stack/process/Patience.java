package io.dianlu.local.stack.process;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something to become true. */
public final class Patience {
    private static final long STEP_MILLIS = 100;

    private Patience() {}

    /**
     * Returns when {@code done} holds.
     *
     * @throws IOException with the given message, when {@code hope} is lost or the time is over
     */
    public static void until(BooleanSupplier done, BooleanSupplier hope, Duration limit, Supplier<String> message)
            throws IOException {
        Instant end = Instant.now().plus(limit);
        while (!done.getAsBoolean()) {
            if (!hope.getAsBoolean() || Instant.now().isAfter(end)) {
                throw new IOException(message.get());
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }
}
