package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The positions of a customer")
class CustomerPositionsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private static Map<String, Object> at(Map<String, Object> shop, double lng, double lat, String datum) {
        return Drafts.with(shop, "position", Drafts.position(lng, lat, datum));
    }

    @Test
    @DisplayName("are kept in versions, newest first, as they were given with their datum, and in WGS-84")
    void versions() {
        var id = Ids.next();
        var shop = Drafts.shop(id, "店");
        var path = "/customers/" + id;
        var created = rep.post("/customers", at(shop, 113.6254, 34.7466, "GCJ02"));
        assertThat(created.at("/positionVersion").asInt()).isEqualTo(1);
        rep.send("PUT", path, at(Drafts.with(shop, "remark", "没搬"), 113.6254, 34.7466, "GCJ02"), 0);
        rep.send("PUT", path, at(shop, 113.7, 34.8, "BD09"), 1);
        var back = rep.send("PUT", path, at(shop, 113.6254, 34.7466, "WGS84"), 2);
        assertThat(back.at("/positionVersion").asInt())
                .as(back.body().toString())
                .isEqualTo(3);
        var history = rep.get(path + "/positions");
        assertThat(Drafts.texts(history, "", "/version")).containsExactly("3", "2", "1");
        assertThat(Drafts.texts(history, "", "/position/datum")).containsExactly("WGS84", "BD09", "GCJ02");
        assertThat(Drafts.texts(history, "", "/position/lng")).containsExactly("113.6254", "113.7", "113.6254");
        assertThat(history.at("/0/position/wgs84/lng").asDouble()).isEqualTo(113.6254);
        assertThat(history.at("/2/position/wgs84/lng").asDouble()).isBetween(113.618, 113.6253);
        assertThat(history.at("/0/validTo").isNull()).isTrue();
        assertThat(history.at("/2/validTo")).isEqualTo(history.at("/1/validFrom"));
        assertThat(Drafts.texts(history, "", "/source")).containsOnly("FORM");
        assertThat(Drafts.texts(history, "", "/by/name")).containsOnly("业务员");
    }

    @Test
    @DisplayName("say when one was taken away and by whom, and nothing is measured from it any more")
    void takenAway() {
        var id = Ids.next();
        var shop = Drafts.shop(id, "店");
        var path = "/customers/" + id;
        rep.post("/customers", at(shop, 113.6254, 34.7466, "WGS84"));
        var manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
        var placeless = Drafts.with(shop, "ownerId", rep.id());
        assertThat(manager.send("PUT", path, placeless, 0)
                        .at("/positionVersion")
                        .asInt())
                .isEqualTo(2);
        manager.send("PUT", path, Drafts.with(placeless, "remark", "还是没有位置"), 1);

        var history = rep.get(path + "/positions");
        assertThat(Drafts.texts(history, "", "/version")).containsExactly("2", "1");
        assertThat(history.at("/0/position").isNull()).isTrue();
        assertThat(history.at("/0/by/name").asString()).isEqualTo("主管");
        assertThat(history.at("/0/validTo").isNull()).isTrue();
        assertThat(history.at("/1/validTo")).isEqualTo(history.at("/0/validFrom"));
        assertThat(history.at("/1/position/lng").asDouble()).isEqualTo(113.6254);
        FieldPlatform.await(() ->
                Drafts.texts(rep.get(path + "/timeline"), "/items", "/kind").contains("POSITION_CHANGED"));

        var visit = rep.visit(id);
        var arrival = Map.of(
                "id", Ids.next(),
                "at", Instant.now().toString(),
                "position", Drafts.position(113.6254, 34.7466, "WGS84"));
        var arrived = rep.put("/visits/" + visit + "/check-in", arrival);
        assertThat(arrived.status()).as(arrived.body().toString()).isEqualTo(200);
        assertThat(arrived.at("/checkIn/distanceMeters").isNull()).isTrue();
        assertThat(rep.send("PUT", path, at(shop, 113.7, 34.8, "WGS84"), 2)
                        .at("/positionVersion")
                        .asInt())
                .isEqualTo(3);
        assertThat(Drafts.texts(rep.get(path + "/positions"), "", "/version")).containsExactly("3", "2", "1");
    }

    @Test
    @DisplayName("say when they came in with a file")
    void imported() {
        var boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
        var id = Ids.next();
        boss.post("/customer-batches", Map.of("rows", List.of(at(Drafts.shop(id, "店"), 113.6, 34.7, "BD09"))));
        assertThat(Drafts.texts(boss.get("/customers/" + id + "/positions"), "", "/source"))
                .containsExactly("IMPORT");
    }
}
