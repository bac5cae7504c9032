package io.dianlu.platform.architecture;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.tenant.TenantId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;
import redis.clients.jedis.RedisClient;

/** Wrong on purpose: each breaks one rule of the house, which must notice. */
final class Canaries {

    private Canaries() {}

    @Entity
    public static class Homeless {
        @Id
        UUID id;
    }

    @RestController
    public static class OpenController {}

    static class MutableEvent implements DomainEvent {
        Instant at = Instant.EPOCH;

        @Override
        public UUID eventId() {
            return new UUID(0, 0);
        }

        @Override
        public TenantId tenantId() {
            return new TenantId(eventId());
        }

        @Override
        public Instant occurredAt() {
            return at;
        }
    }

    static class ThingHelper {}

    record ShopData(String everything) {}

    record KeyMaker(RedisClient redis) {
        String read() {
            return redis.get("a-key-of-everybody");
        }
    }

    static class Injected {
        @Autowired
        String something;
    }

    static class Remembering {
        static final ThreadLocal<String> TENANT = new ThreadLocal<>();
    }

    /** Calls the way into a scope as an entry point would. */
    static class Burglar {
        Object breakIn() {
            return TenantScope.in(new TenantId(new UUID(0, 0)), () -> "loot");
        }
    }

    /** Stands in for the real one, whose way in is not visible from here. */
    static class TenantScope {
        static Object in(TenantId tenant, java.util.concurrent.Callable<Object> block) {
            return block;
        }
    }
}
