package io.dianlu.platform.geo;

import io.dianlu.local.stack.testing.TestEngines;
import java.net.URI;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/** Clients for the tests of the nearby index; a slow answer is an answer. */
final class TestRedis {

    private TestRedis() {}

    static RedisClient emptyDatabase() {
        return client(TestEngines.shared().newRedisDatabase());
    }

    static RedisClient client(URI url) {
        var timeouts = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(30_000)
                .socketTimeoutMillis(30_000)
                .build();
        return RedisClient.builder().clientConfig(timeouts).fromURI(url).build();
    }
}
