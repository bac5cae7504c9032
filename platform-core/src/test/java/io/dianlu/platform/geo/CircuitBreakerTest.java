package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.clients.jedis.exceptions.JedisDataException;
import redis.clients.jedis.exceptions.JedisException;

class CircuitBreakerTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger tries = new AtomicInteger();
    private final CircuitBreaker breaker = new CircuitBreaker(nanos::get, () -> {});

    @Test
    @DisplayName("After a lost connection calls are refused without a try for three seconds")
    void refusesAtOnce() {
        fail(new JedisConnectionException("gone"));
        passSeconds(2);
        fail(new JedisConnectionException("gone"));
        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("After the pause one call tries; when it fails the pause begins again")
    void triesAgain() {
        fail(new JedisConnectionException("gone"));
        passSeconds(3);
        fail(new JedisConnectionException("still gone"));
        passSeconds(2);
        fail(new JedisConnectionException("nobody asks"));
        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("While one call tries the others are refused")
    void oneTries() {
        fail(new JedisConnectionException("gone"));
        passSeconds(3);
        breaker.run(() -> {
            tries.incrementAndGet();
            fail(new JedisConnectionException("nobody asks"));
        });
        assertThat(tries).hasValue(2);
    }

    @Test
    @DisplayName("When the try succeeds everybody may call again")
    void closes() {
        fail(new JedisConnectionException("gone"));
        passSeconds(3);
        assertThat(breaker.call(() -> "back")).isEqualTo("back");
        assertThat(breaker.call(() -> "for all")).isEqualTo("for all");
    }

    @Test
    @DisplayName("A server that says it cannot serve counts as away")
    void loading() {
        fail(new JedisDataException("LOADING Redis is loading the dataset in memory"));
        fail(new JedisConnectionException("nobody asks"));
        assertThat(tries).hasValue(1);
    }

    @Test
    @DisplayName("An error of ours passes through and refuses nobody")
    void ourErrors() {
        assertThatThrownBy(() -> breaker.run(() -> {
                    throw new JedisDataException("WRONGTYPE Operation against a key");
                }))
                .isInstanceOf(JedisDataException.class);
        assertThat(breaker.call(() -> "served")).isEqualTo("served");
    }

    @Test
    @DisplayName("When all connections are in use only the caller without one is refused")
    void poolExhausted() {
        fail(new JedisException("Could not get a resource from the pool", new NoSuchElementException()));
        assertThat(breaker.call(() -> "served")).isEqualTo("served");
    }

    private void fail(RuntimeException cause) {
        assertThatThrownBy(() -> breaker.run(() -> {
                    tries.incrementAndGet();
                    throw cause;
                }))
                .isInstanceOf(NearbyUnavailable.class);
    }

    private void passSeconds(int seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }
}
