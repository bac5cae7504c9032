package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.NoTenantScopeException;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class NearbyIndexTest {

    private static final NearbyKind CUSTOMERS = NearbyKind.lasting("customers");
    private static final Set<Audience> ALL = Set.of(Audience.ALL);
    private static final Coordinate CENTER = new Coordinate(113.6254, 34.7466);
    private static final UUID LI = Ids.next();
    private static final UUID WANG = Ids.next();
    private static final UUID NORTH = Ids.next();
    private static final UUID SOUTH = Ids.next();

    private static RedisClient redis;
    private static NearbyIndex index;

    private TenantId tenant;

    @BeforeAll
    static void connect() {
        redis = TestRedis.emptyDatabase();
        index = new NearbyIndex(redis);
    }

    @AfterAll
    static void disconnect() {
        redis.close();
    }

    @BeforeEach
    void newTenant() {
        tenant = new TenantId(Ids.next());
        build(Stream.empty());
    }

    @Test
    @DisplayName("Finds what lies within the radius, nearest first, with distance and position")
    void nearestFirst() {
        UUID far = place(400, LI, NORTH);
        UUID near = place(100, LI, NORTH);
        place(600, LI, NORTH);

        var hits = search(ALL, 500, 10);

        assertThat(hits).extracting(NearbyHit::id).containsExactly(near, far);
        assertThat(hits.getFirst().distanceMeters()).isCloseTo(100, within(1.0));
        assertThat(Distances.meters(hits.getFirst().wgs84(), north(100))).isLessThan(0.7);
        assertThat(search(ALL, 500, 1)).extracting(NearbyHit::id).containsExactly(near);
    }

    @Test
    @DisplayName("Each audience finds its own and nothing else")
    void audiences() {
        UUID ofLi = place(10, LI, NORTH);
        UUID ofWang = place(20, WANG, NORTH);
        UUID ofNobody = place(30, null, SOUTH);

        assertThat(found(Audience.ofOwner(LI))).containsExactly(ofLi);
        assertThat(found(Audience.ofDepartment(NORTH))).containsExactly(ofLi, ofWang);
        assertThat(found(Audience.ofDepartment(SOUTH))).containsExactly(ofNobody);
        assertThat(found(Audience.ofOwner(UUID.randomUUID()))).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    @DisplayName("A search over several audiences shows each thing once and keeps the order")
    void mergedAudiences() {
        UUID ofWang = place(20, WANG, NORTH);
        UUID ofLi = place(10, LI, NORTH);
        UUID ofSouth = place(15, null, SOUTH);

        assertThat(found(Audience.ofOwner(LI), Audience.ofDepartment(NORTH), Audience.ofDepartment(SOUTH)))
                .containsExactly(ofLi, ofSouth, ofWang);
        assertThat(found(Audience.ALL, Audience.ofOwner(LI))).containsExactly(ofLi, ofSouth, ofWang);
    }

    @Test
    @DisplayName("A thing that changes owner, department or place leaves where it was")
    void moves() {
        UUID shop = place(10, LI, NORTH);

        run(() -> index.place(CUSTOMERS, List.of(Placement.of(shop, north(300), WANG, SOUTH))));

        assertThat(found(Audience.ofOwner(LI))).isEmpty();
        assertThat(found(Audience.ofDepartment(NORTH))).isEmpty();
        assertThat(found(Audience.ofOwner(WANG))).containsExactly(shop);
        assertThat(found(Audience.ofDepartment(SOUTH))).containsExactly(shop);
        assertThat(search(ALL, 200, 10)).isEmpty();
        assertThat(search(ALL, 500, 10)).hasSize(1);
    }

    @Test
    @DisplayName("A thing that is removed is found by nobody, and removing it again changes nothing")
    void removes() {
        UUID shop = place(10, LI, NORTH);
        UUID other = place(20, LI, NORTH);

        run(() -> index.remove(CUSTOMERS, List.of(new Removal(shop, 0), new Removal(UUID.randomUUID(), 0))));
        run(() -> index.remove(CUSTOMERS, List.of(new Removal(shop, 0))));

        assertThat(found(Audience.ALL)).containsExactly(other);
        assertThat(found(Audience.ofOwner(LI))).containsExactly(other);
    }

    @Test
    @DisplayName("One tenant never finds, moves or removes what belongs to another")
    void tenantsAreApart() {
        UUID shop = place(10, LI, NORTH);
        var stranger = new TenantId(Ids.next());

        TenantJobs.run(stranger, () -> {
            index.rebuild(CUSTOMERS, Stream::empty);
            assertThat(index.search(CUSTOMERS, ALL, CENTER, 20_000, 100)).isEmpty();
            assertThat(index.search(CUSTOMERS, Set.of(Audience.ofOwner(LI)), CENTER, 20_000, 100))
                    .isEmpty();
            index.place(CUSTOMERS, List.of(Placement.of(shop, north(5_000), WANG, SOUTH)));
            index.remove(CUSTOMERS, List.of(new Removal(shop, 0)));
            index.clear(CUSTOMERS);
        });

        assertThat(found(Audience.ofOwner(LI))).containsExactly(shop);
        assertThat(search(ALL, 50, 10)).extracting(NearbyHit::id).containsExactly(shop);
    }

    @Test
    @DisplayName("Kinds are apart")
    void kindsAreApart() {
        place(10, LI, NORTH);
        var checkIns = NearbyKind.lasting("check-ins-2026-11-24");
        run(() -> {
            index.rebuild(checkIns, Stream::empty);
            assertThat(index.search(checkIns, ALL, CENTER, 500, 10)).isEmpty();
        });
    }

    @Test
    @DisplayName("Nothing can be asked or changed outside the scope of a tenant")
    void needsScope() {
        assertThatThrownBy(() -> index.search(CUSTOMERS, ALL, CENTER, 500, 10))
                .isInstanceOf(NoTenantScopeException.class);
        assertThatThrownBy(() -> index.place(CUSTOMERS, List.of())).isInstanceOf(NoTenantScopeException.class);
        assertThatThrownBy(() -> index.rebuild(CUSTOMERS, Stream::empty)).isInstanceOf(NoTenantScopeException.class);
    }

    @Test
    @DisplayName("Places beyond the reach of Redis are not indexed and do no harm")
    void polarPlaces() {
        UUID shop = place(10, LI, NORTH);
        run(() -> index.place(CUSTOMERS, List.of(Placement.of(shop, new Coordinate(0, 89), LI, NORTH))));
        assertThat(found(Audience.ALL)).isEmpty();
        run(() -> assertThat(index.search(CUSTOMERS, ALL, new Coordinate(0, 90), 1_000, 10))
                .isEmpty());
    }

    @Test
    @DisplayName("A search agrees with measuring every distance")
    void agreesWithMeasuring() {
        var random = new Random(20_261_124);
        var placements = new ArrayList<Placement>();
        for (int i = 0; i < 2_000; i++) {
            var at = new Coordinate(
                    CENTER.lng() + random.nextDouble(-0.02, 0.02), CENTER.lat() + random.nextDouble(-0.02, 0.02));
            placements.add(Placement.of(Ids.next(), at, i % 3 == 0 ? LI : WANG, i % 2 == 0 ? NORTH : SOUTH));
        }
        run(() -> index.place(CUSTOMERS, placements));

        var expected = new HashSet<UUID>();
        var doubtful = new HashSet<UUID>();
        for (var placement : placements) {
            double meters = Distances.meters(CENTER, placement.wgs84());
            if (placement.audiences().contains(Audience.ofOwner(LI))) {
                (Math.abs(meters - 800) < 2 ? doubtful : meters < 800 ? expected : new HashSet<UUID>())
                        .add(placement.id());
            }
        }
        var hits = search(Set.of(Audience.ofOwner(LI)), 800, 2_000);
        assertThat(expected).hasSizeGreaterThan(50);
        assertThat(hits).extracting(NearbyHit::id).containsAll(expected);
        assertThat(hits).extracting(NearbyHit::id).allMatch(id -> expected.contains(id) || doubtful.contains(id));
        assertThat(hits).extracting(NearbyHit::distanceMeters).isSorted();
    }

    private UUID place(int metersNorth, UUID owner, UUID department) {
        UUID id = Ids.next();
        run(() -> index.place(CUSTOMERS, List.of(Placement.of(id, north(metersNorth), owner, department))));
        return id;
    }

    private List<UUID> found(Audience... audiences) {
        return search(Set.of(audiences), 500, 100).stream().map(NearbyHit::id).toList();
    }

    private List<NearbyHit> search(Set<Audience> audiences, double radiusMeters, int limit) {
        return TenantJobs.call(tenant, () -> index.search(CUSTOMERS, audiences, CENTER, radiusMeters, limit));
    }

    private void build(Stream<Placement> everything) {
        run(() -> index.rebuild(CUSTOMERS, () -> everything));
    }

    private void run(Runnable work) {
        TenantJobs.run(tenant, work);
    }

    private static Coordinate north(int meters) {
        return new Coordinate(CENTER.lng(), CENTER.lat() + meters / 111_195.0);
    }
}
