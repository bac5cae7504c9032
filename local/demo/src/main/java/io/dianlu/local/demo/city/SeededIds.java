package io.dianlu.local.demo.city;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/**
 * Ids that come out the same on every run, so that a second run finds what the first one made. They have the shape of
 * UUIDv7 (RFC 9562 §5.7): a time in front, here a fixed day plus the number within its kind, so that keys still grow.
 */
public final class SeededIds {
    private static final long EPOCH_MILLIS =
            Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private SeededIds() {}

    /**
     * @param name what is meant, with everything that tells it from others, for example {@code zhongyuan/customer/17}
     * @param number its number within its kind, at least 0
     */
    public static UUID of(String name, long number) {
        ByteBuffer hash = ByteBuffer.wrap(sha256(name + "#" + number));
        long high = ((EPOCH_MILLIS + number) << 16) | VERSION_7 | (hash.getLong() & 0x0fffL);
        long low = VARIANT | (hash.getLong() & 0x3fffffffffffffffL);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
