package io.dianlu.platform.geo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which things an index holds.
 *
 * @param name such as {@code customers} or {@code check-ins-2026-11-24}; lower-case letters, digits, hyphens
 * @param until when Redis forgets the whole index; null: never
 */
public record NearbyKind(String name, @Nullable Instant until) {

    /** @throws IllegalArgumentException when the name has other characters or is longer than 60 */
    public NearbyKind {
        if (!name.matches("[a-z0-9-]{1,60}")) {
            throw new IllegalArgumentException("Not a name of a kind: " + name);
        }
    }

    public static NearbyKind lasting(String name) {
        return new NearbyKind(name, null);
    }

    public static NearbyKind until(Instant end, String name) {
        return new NearbyKind(name, end);
    }

    long untilEpochMillis() {
        return until == null ? 0 : until.toEpochMilli();
    }
}
