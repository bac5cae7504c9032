package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was read a moment ago. A read that was under way while something was forgotten is good for who asked, but is not remembered: it may be
 * from before the change. The lock is never held while anything is read.
 */
final class Remembered<K, V> {

    private final Cache<K, V> cache;
    private final Object lock = new Object();
    private volatile long forgotten;

    Remembered(Cache<K, V> cache) {
        this.cache = cache;
    }

    Optional<V> find(K key) {
        return Optional.ofNullable(cache.getIfPresent(key));
    }

    /** To be taken before a read whose answer is to be remembered. */
    long moment() {
        return forgotten;
    }

    /** @param moment from before the value was read */
    void put(long moment, K key, V value) {
        synchronized (lock) {
            if (moment == forgotten) {
                cache.put(key, value);
            }
        }
    }

    /** To be called when the change is committed. */
    void forget(K key) {
        synchronized (lock) {
            forgotten++;
            cache.invalidate(key);
        }
    }

    void forgetKeys(Predicate<K> changed) {
        synchronized (lock) {
            forgotten++;
            cache.asMap().keySet().removeIf(changed);
        }
    }

    void forgetIf(Predicate<V> changed) {
        synchronized (lock) {
            forgotten++;
            cache.asMap().values().removeIf(changed);
        }
    }
}
