package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import io.github.bucket4j.TimeMeter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pace of a company's requests")
class RequestPaceTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final RequestPace USUAL = new RequestPace(200, 400);

    private final Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private TenantProfile limited(Map<String, Long> limits) {
        return new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "small",
                limits,
                Set.of(),
                null,
                null,
                2);
    }

    private void pace(long perSecond) {
        PLATFORM.hear(limited(Map.of("requestsPerSecond", perSecond)));
    }

    private static final class Clock implements TimeMeter {
        private long nanos;

        void pass(long millis) {
            nanos += TimeUnit.MILLISECONDS.toNanos(millis);
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    @DisplayName("lets through the burst and no more, then as many as time passes for")
    void burst() {
        var clock = new Clock();
        var bucket = USUAL.bucket(clock);
        assertThat(IntStream.range(0, 400).filter(_ -> bucket.tryConsume(1))).hasSize(400);
        assertThat(bucket.tryConsume(1)).isFalse();
        clock.pass(5);
        assertThat(bucket.tryConsume(1)).isTrue();
        assertThat(bucket.tryConsume(1)).isFalse();
        clock.pass(1_000);
        assertThat(IntStream.range(0, 300).filter(_ -> bucket.tryConsume(1))).hasSize(200);
    }

    @Test
    @DisplayName("is the platform's where the plan names none, and the plan's with two seconds at once where it does")
    void whose() {
        assertThat(RequestPace.of(limited(Map.of()), USUAL)).isEqualTo(USUAL);
        assertThat(RequestPace.of(limited(Map.of("requestsPerSecond", 30L)), USUAL))
                .isEqualTo(new RequestPace(30, 60));
        assertThat(RequestPace.of(limited(Map.of("requestsPerSecond", 1_000_000_000_000L)), USUAL)
                        .isSet())
                .isFalse();
        assertThat(new RequestPace(0, 0).isSet()).isFalse();
        assertThatThrownBy(() -> new RequestPaceSettings(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName(
            "refuses who is too fast, saying in words and in a header how long to wait, and nobody of another company")
    void tooFast() {
        pace(1);
        var answers = Stream.generate(() -> administrator.get("/customers"))
                .limit(200)
                .takeWhile(answer -> answer.status() == 200)
                .count();
        assertThat(answers).isBetween(2L, 199L);
        var refused = refused();
        assertThat(refused.slug()).isEqualTo("too-many-requests");
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.at("/retryAfterSeconds").asLong()).isEqualTo(1);
        assertThat(refused.at("/limit").asString()).isEqualTo("requestsPerSecond");
        var other = PLATFORM.person(PLATFORM.newTenant(), "管理员", Role.ADMINISTRATOR, null);
        assertThat(other.get("/customers").status()).isEqualTo(200);
        pace(500);
        assertThat(administrator.get("/customers").status()).isEqualTo(200);
    }

    private Reply refused() {
        return Stream.generate(() -> administrator.get("/customers"))
                .limit(200)
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("lets a large batch through, whose rows the next requests wait for")
    void batch() {
        pace(2);
        var rows = IntStream.range(0, 500)
                .mapToObj(index -> Map.of("id", Ids.next(), "name", "店 " + index, "kind", "SHOP"))
                .toList();
        assertThat(administrator.post("/customer-batches", Map.of("rows", rows)).status())
                .isEqualTo(200);
        var refused = administrator.get("/customers");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Long.parseLong(refused.header("Retry-After"))).isBetween(2L, 25L);
    }
}
