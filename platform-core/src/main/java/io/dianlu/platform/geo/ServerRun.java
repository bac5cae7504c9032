package io.dianlu.platform.geo;

import java.util.concurrent.TimeUnit;
import redis.clients.jedis.RedisClient;

/**
 * Which run of the Redis server answers. A server that restarted, was replaced or failed over may have lost the last changes without a sign; it has another
 * run id, and what was built in an earlier run is not trusted.
 */
final class ServerRun {

    private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

    private record Known(String id, long atNanos) {}

    private final RedisClient redis;
    private volatile Known known;

    ServerRun(RedisClient redis) {
        this.redis = redis;
        this.known = new Known("", System.nanoTime() - TRUSTED_NANOS);
    }

    /** At most a second old. */
    String current() {
        var last = known;
        return System.nanoTime() - last.atNanos() < TRUSTED_NANOS ? last.id() : fresh();
    }

    String fresh() {
        String id = redis.info("server")
                .lines()
                .filter(line -> line.startsWith("run_id:"))
                .map(line -> line.substring("run_id:".length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Redis does not tell its run id"));
        known = new Known(id, System.nanoTime());
        return id;
    }
}
