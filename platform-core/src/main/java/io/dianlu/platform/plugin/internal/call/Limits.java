package io.dianlu.platform.plugin.internal.call;

import io.dianlu.plugin.extension.Point;
import java.time.Duration;
import java.util.Objects;

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

    /** What its {@link Point} says of an extension point. */
    public static Limits ofPoint(Class<?> point) {
        var described =
                Objects.requireNonNull(point.getAnnotation(Point.class), () -> point + " is no extension point");
        return of(Duration.ofMillis(described.limitMillis()));
    }

    public static Limits of(Duration time) {
        return new Limits(time, Math.clamp(time.toSeconds() * 16, 16, 1024) * MEBIBYTE);
    }
}
