package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Customers nearby")
class CustomersNearbyTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final double LNG = 113.6254;
    private static final double LAT = 34.7466;

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person manager = PLATFORM.person(tenant, "北区主管", Role.MANAGER, tenant.north());
    private final Person northern = PLATFORM.person(tenant, "北区业务员", Role.REP, tenant.north());
    private final Person southern = PLATFORM.person(tenant, "南区业务员", Role.REP, tenant.south());

    @AfterEach
    void mend() {
        PLATFORM.redis().mend();
    }

    private static Reply nearby(Person by, String more) {
        return by.get("/customers-nearby?datum=WGS84&lng=" + LNG + "&lat=" + LAT + more);
    }

    private static List<String> names(Reply reply) {
        return Drafts.texts(reply, "/items", "/customer/name");
    }

    /** Until Redis answers and knows them. */
    private static void awaitAll(Person by, int count) {
        FieldPlatform.await(() -> nearby(by, "").at("/answeredBy").asString().equals("REDIS")
                && nearby(by, "").at("/items").size() == count);
    }

    @Test
    @DisplayName("come nearest first with their distance, within the radius and the limit, from Redis and without it")
    void nearestFirst() {
        northern.shop("三百米", LNG + 0.00327, LAT);
        northern.shop("一百米", LNG + 0.00109, LAT);
        northern.shop("六百米", LNG + 0.00655, LAT);
        awaitAll(boss, 2);
        var byRedis = nearby(boss, "");
        assertThat(names(byRedis)).containsExactly("一百米", "三百米");
        assertThat(byRedis.at("/items/0/distanceMeters").asDouble()).isBetween(98.0, 102.0);
        assertThat(byRedis.at("/items/1/distanceMeters").asDouble()).isBetween(295.0, 305.0);
        assertThat(names(nearby(boss, "&radiusMeters=700&limit=2"))).containsExactly("一百米", "三百米");
        assertThat(names(nearby(boss, "&radiusMeters=700"))).containsExactly("一百米", "三百米", "六百米");
        PLATFORM.redis().cut();
        var byPostgres = nearby(boss, "");
        assertThat(byPostgres.at("/answeredBy").asString()).isEqualTo("POSTGRESQL");
        assertThat(byPostgres.at("/items")).isEqualTo(byRedis.at("/items"));
        PLATFORM.redis().mend();
        // whoever comes next on this platform wants Redis at once
        FieldPlatform.await(() -> nearby(boss, "").at("/answeredBy").equals(byRedis.at("/answeredBy")));
    }

    @Test
    @DisplayName("are asked for in the datum of the map")
    void datum() {
        northern.shop("店", LNG, LAT);
        awaitAll(boss, 1);
        var shifted = boss.get("/customers-nearby?datum=GCJ02&lng=" + LNG + "&lat=" + LAT + "&radiusMeters=1000");
        assertThat(shifted.at("/items/0/distanceMeters").asDouble()).isBetween(100.0, 1_000.0);
        var nowhere = boss.get("/customers-nearby");
        assertThat(Drafts.texts(nowhere, "/errors", "/field"))
                .containsExactlyInAnyOrder("center.lng", "center.lat", "center.datum");
    }

    @Test
    @DisplayName("are those of the caller's scope, and follow their owner, position and the recycle bin")
    void scopeAndChanges() {
        UUID north = northern.shop("北店", LNG, LAT);
        southern.shop("南店", LNG + 0.001, LAT);
        awaitAll(boss, 2);
        assertThat(names(nearby(manager, ""))).containsExactly("北店");
        assertThat(names(nearby(southern, ""))).containsExactly("南店");
        boss.post("/customer-bulk-changes", Map.of("ids", List.of(north), "ownerId", southern.id()));
        assertThat(nearby(manager, "").at("/items").size()).isZero();
        awaitAll(southern, 2);
        var draft = Drafts.with(Drafts.shop(north, "北店"), "position", Drafts.position(LNG + 1, LAT, "WGS84"));
        assertThat(southern.send("PUT", "/customers/" + north, draft, 1).status())
                .isEqualTo(200);
        assertThat(names(nearby(southern, ""))).containsExactly("南店");
        var there = "/customers-nearby?datum=WGS84&lng=" + (LNG + 1) + "&lat=" + LAT;
        FieldPlatform.await(() -> names(southern.get(there)).contains("北店"));
    }
}
