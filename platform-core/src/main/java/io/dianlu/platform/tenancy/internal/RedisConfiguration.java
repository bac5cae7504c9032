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

    private static final int MAX_CONNECTIONS = 64;

    @Bean(destroyMethod = "close")
    RedisClient redisClient(
            @Value("${dianlu.redis.url}") URI url,
            @Value("${dianlu.redis.connect-patience:300ms}") Duration connectPatience,
            @Value("${dianlu.redis.answer-patience:1s}") Duration answerPatience) {
        var timeouts = DefaultJedisClientConfig.builder()
                .connectionTimeoutMillis((int) connectPatience.toMillis())
                .socketTimeoutMillis((int) answerPatience.toMillis())
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED)
                .build();
        return RedisClient.builder()
                .clientConfig(timeouts)
                .fromURI(url)
                .poolConfig(pool(connectPatience))
                .build();
    }

    private static ConnectionPoolConfig pool(Duration patience) {
        var pool = new ConnectionPoolConfig();
        pool.setMaxTotal(MAX_CONNECTIONS);
        pool.setMaxIdle(MAX_CONNECTIONS);
        pool.setMaxWait(patience);
        pool.setJmxEnabled(false);
        return pool;
    }
}
