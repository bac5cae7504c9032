package io.dianlu.platform.tenancy.internal;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;

/** One pooled client for all rooms; it connects when first used, so the application starts while Redis is down. Keys come from {@code TenantKeys} only. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

    private static final int CONNECT_MILLIS = 300;
    private static final int ANSWER_MILLIS = 1_000;
    private static final int MAX_CONNECTIONS = 64;

    @Bean(destroyMethod = "close")
    RedisClient redisClient(@Value("${dianlu.redis.url}") URI url) {
        var timeouts = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis(CONNECT_MILLIS)
                .socketTimeoutMillis(ANSWER_MILLIS)
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .build();
        return RedisClient.builder()
                .clientConfig(timeouts)
                .fromURI(url)
                .poolConfig(pool())
                .build();
    }

    private static ConnectionPoolConfig pool() {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MAX_CONNECTIONS);
        pool.setMaxIdle(MAX_CONNECTIONS);
        pool.setMaxWait(Duration.ofMillis(CONNECT_MILLIS));
        pool.setJmxEnabled(false);
        return pool;
    }
}
