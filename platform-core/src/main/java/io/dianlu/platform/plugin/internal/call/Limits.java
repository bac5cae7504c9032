package io.dianlu.platform.plugin.internal.call;

import java.time.Duration;

/**
 * What one call of a plugin may use.
 *
 * @param time from begin to end, waiting included
 * @param bytes made by the plugin's own code, also what is free again
 */
public record Limits(Duration time, long bytes) {

    private static final long MEBIBYTE = 1 << 20;

    /** Someone waits for the answer. */
    public static Limits ofRequest() {
        return new Limits(Duration.ofSeconds(5), 64 * MEBIBYTE);
    }

    public static Limits of(Duration time) {
        return new Limits(time, Math.clamp(time.toSeconds() * 16, 16, 1024) * MEBIBYTE);
    }
}
