package io.dianlu.local.bench;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Customers and visits as a client sends them. */
public final class Drafts {
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final SecureRandom SEED = new SecureRandom();

    private Drafts() {}

    /** A UUIDv7, as a client makes it. */
    public static UUID id() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(high, random.nextLong() >>> 2 | VARIANT);
    }

    static String customer(String name) {
        var random = ThreadLocalRandom.current();
        return customer(id(), name, phone(), 113.9 + random.nextDouble() * 0.3, 22.4 + random.nextDouble() * 0.3);
    }

    /** @param lng in GCJ-02, like {@code lat} */
    public static String customer(UUID id, String name, String phone, double lng, double lat) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"SHOP\",\"level\":\"A\",\"regionCode\":\"440304\",\"address\":\"福田路 %d 号\","
                        + "\"tags\":[\"基准\"],\"contacts\":[{\"id\":\"%s\",\"name\":\"王老板\",\"phones\":[\"%s\"],\"title\":\"老板\","
                        + "\"primary\":true}],\"position\":{\"lng\":%.6f,\"lat\":%.6f,\"datum\":\"GCJ02\"}}",
                id,
                name,
                ThreadLocalRandom.current().nextInt(999) + 1,
                id(),
                phone,
                lng,
                lat);
    }

    /** One that hardly anybody else has. */
    public static String phone() {
        return String.format(Locale.ROOT, "139%08d", ThreadLocalRandom.current().nextInt(100_000_000));
    }

    static String batch(String name, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> customer(name))
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"));
    }

    /** A name that nothing else has. */
    static String uniqueName() {
        return "基准" + SEED.nextInt(100_000, 1_000_000) + "号店";
    }
}
