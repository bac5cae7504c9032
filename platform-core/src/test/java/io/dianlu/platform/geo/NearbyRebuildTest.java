package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.geo.NearbyUnavailable.Reason;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class NearbyRebuildTest {

    private static final NearbyKind CUSTOMERS = NearbyKind.lasting("customers");
    private static final Coordinate HERE = new Coordinate(113.6254, 34.7466);
    private static final UUID LI = Ids.next();
    private static final UUID WANG = Ids.next();

    private static RedisClient redis;
    private static NearbyIndex index;

    private final TenantId tenant = new TenantId(Ids.next());

    @BeforeAll
    static void connect() {
        redis = TestRedis.emptyDatabase();
        index = new NearbyIndex(redis);
    }

    @AfterAll
    static void disconnect() {
        redis.close();
    }

    @Test
    @DisplayName("An index that was never built says so instead of finding nothing")
    void notBuilt() {
        run(() -> index.place(CUSTOMERS, List.of(shop(LI))));
        assertNotBuilt();
        assertThat(build(shop(LI))).hasValue(1);
        assertThat(found(Audience.ALL)).hasSize(1);
        run(() -> index.clear(CUSTOMERS));
        assertNotBuilt();
    }

    @Test
    @DisplayName("What was built in an earlier run of the server is not trusted")
    void builtInAnotherRun() {
        build(shop(LI));
        redis.set(key("built"), "another run");
        assertNotBuilt();
    }

    @Test
    @DisplayName("A rebuild replaces everything, also audiences that are empty now")
    void replaces() {
        build(shop(LI), shop(LI));
        var only = shop(WANG);
        assertThat(build(only)).hasValue(1);
        assertThat(found(Audience.ofOwner(LI))).isEmpty();
        assertThat(found(Audience.ALL)).containsExactly(only.id());
        assertThat(found(Audience.ofOwner(WANG))).containsExactly(only.id());
    }

    @Test
    @DisplayName("A change made during a rebuild wins over what the rebuild read before")
    void changesDuringRebuildWin() {
        var moved = shop(LI);
        var removed = shop(LI);
        var removedAndBack = shop(LI);
        var added = shop(WANG);
        run(() -> index.rebuild(CUSTOMERS, () -> {
            index.place(CUSTOMERS, List.of(Placement.of(moved.id(), HERE, WANG, null), added));
            index.remove(CUSTOMERS, List.of(new Removal(removed.id(), 0), new Removal(removedAndBack.id(), 0)));
            index.place(CUSTOMERS, List.of(removedAndBack));
            return Stream.of(moved, removed, removedAndBack);
        }));
        assertThat(found(Audience.ofOwner(LI))).containsExactly(removedAndBack.id());
        assertThat(found(Audience.ofOwner(WANG))).containsExactlyInAnyOrder(moved.id(), added.id());
        assertThat(found(Audience.ALL)).containsExactlyInAnyOrder(removedAndBack.id(), moved.id(), added.id());
    }

    @Test
    @DisplayName("A late, older state wins neither over what a rebuild reads nor over what is there")
    void olderStates() {
        var shop = Ids.next();
        var gone = Ids.next();
        var old = List.of(Placement.of(shop, 1, HERE, LI, null), Placement.of(gone, 1, HERE, LI, null));
        run(() -> index.rebuild(CUSTOMERS, () -> {
            index.place(CUSTOMERS, old);
            index.remove(CUSTOMERS, List.of(new Removal(shop, 1), new Removal(gone, 2)));
            return Stream.of(Placement.of(shop, 2, HERE, WANG, null), old.getLast());
        }));
        assertThat(found(Audience.ofOwner(LI))).isEmpty();
        assertThat(found(Audience.ofOwner(WANG))).containsExactly(shop);
        run(() -> {
            index.place(CUSTOMERS, List.of(old.getFirst()));
            index.remove(CUSTOMERS, List.of(new Removal(shop, 1)));
        });
        assertThat(found(Audience.ofOwner(LI))).isEmpty();
        assertThat(found(Audience.ofOwner(WANG))).containsExactly(shop);
        run(() -> index.remove(CUSTOMERS, List.of(Removal.forEver(shop))));
        assertThat(found(Audience.ALL)).isEmpty();
    }

    @Test
    @DisplayName("A change made after the rebuild read a thing is kept as well")
    void changesAfterReading() {
        var moved = shop(LI);
        var fillers = IntStream.range(0, 300).mapToObj(i -> shop(LI)).toList();
        var last = Stream.of(shop(LI)).peek(row -> {
            index.place(CUSTOMERS, List.of(Placement.of(moved.id(), HERE, WANG, null)));
            index.remove(CUSTOMERS, List.of(new Removal(fillers.getFirst().id(), 0)));
        });
        run(() -> index.rebuild(
                CUSTOMERS,
                () -> Stream.of(Stream.of(moved), fillers.stream(), last).flatMap(rows -> rows)));
        assertThat(found(Audience.ofOwner(WANG))).containsExactly(moved.id());
        assertThat(found(Audience.ofOwner(LI)))
                .hasSize(300)
                .doesNotContain(moved.id(), fillers.getFirst().id());
    }

    @Test
    @DisplayName("Readers never see a hole while an index is rebuilt again and again")
    void noHole() throws InterruptedException {
        var shops = IntStream.range(0, 250).mapToObj(i -> shop(LI)).toArray(Placement[]::new);
        build(shops);
        var done = new AtomicBoolean();
        var read = new CountDownLatch(1);
        var reader = CompletableFuture.supplyAsync(() -> {
            int smallest = Integer.MAX_VALUE;
            while (!done.get()) {
                smallest = Math.min(smallest, found(Audience.ofOwner(LI)).size());
                read.countDown();
            }
            return smallest;
        });
        read.await();
        for (int i = 0; i < 30; i++) {
            build(shops);
        }
        done.set(true);
        assertThat(reader.join()).isEqualTo(250);
    }

    @Test
    @DisplayName("A second rebuild of the same index is refused while the first one runs")
    void oneAtATime() {
        run(() -> {
            var first = index.rebuild(CUSTOMERS, () -> {
                assertThat(index.rebuild(CUSTOMERS, Stream::empty)).isEmpty();
                return Stream.of(shop(LI));
            });
            assertThat(first).isEqualTo(OptionalLong.of(1));
        });
    }

    @Test
    @DisplayName("A rebuild that fails leaves the old index as it was and nothing behind")
    void failedRebuild() {
        var shop = shop(LI);
        build(shop);
        var keysBefore = redis.keys(key("*"));
        assertThatThrownBy(() -> build(Stream.of(shop(WANG)).peek(row -> {
                    throw new IllegalArgumentException("the source broke");
                })))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(redis.keys(key("*"))).isEqualTo(keysBefore);
        assertThat(found(Audience.ALL)).containsExactly(shop.id());
        assertThat(build(shop(WANG))).hasValue(1);
    }

    @Test
    @DisplayName("A rebuild whose index is cleared meanwhile fails and builds nothing")
    void clearedMeanwhile() {
        assertThatThrownBy(() -> build(Stream.of(shop(LI)).peek(row -> index.clear(CUSTOMERS))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(redis.keys(key("*"))).isEmpty();
    }

    @Test
    @DisplayName("Every key of a kind that ends is forgotten at its end")
    void ends() {
        var end = Instant.now().plusSeconds(3_600);
        var day = NearbyKind.until(end, "check-ins-2026-11-24");
        run(() -> {
            index.rebuild(day, () -> Stream.of(shop(LI)));
            index.place(day, List.of(shop(WANG)));
        });
        var keys = redis.keys("t:{" + tenant + "}:geo:check-ins-2026-11-24:*");
        assertThat(keys).hasSize(6);
        assertThat(keys).allSatisfy(key -> assertThat(redis.pttl(key)).isBetween(1L, 3_600_000L));
    }

    private void assertNotBuilt() {
        assertThatThrownBy(() -> found(Audience.ALL))
                .isInstanceOfSatisfying(
                        NearbyUnavailable.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_BUILT));
    }

    private List<UUID> found(Audience audience) {
        return TenantJobs.call(tenant, () -> index.search(CUSTOMERS, Set.of(audience), HERE, 100, 1_000)).stream()
                .map(NearbyHit::id)
                .toList();
    }

    private OptionalLong build(Placement... everything) {
        return build(Stream.of(everything));
    }

    private OptionalLong build(Stream<Placement> everything) {
        return TenantJobs.call(tenant, () -> index.rebuild(CUSTOMERS, () -> everything));
    }

    private void run(Runnable work) {
        TenantJobs.run(tenant, work);
    }

    private String key(String name) {
        return "t:{" + tenant + "}:geo:customers:" + name;
    }

    private static Placement shop(UUID owner) {
        return Placement.of(Ids.next(), HERE, owner, null);
    }
}
