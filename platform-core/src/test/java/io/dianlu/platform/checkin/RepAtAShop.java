package io.dianlu.platform.checkin;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A rep with an open visit at a shop of their own, and what they send from there. */
abstract class RepAtAShop {

    static final double LNG = 113.6254;
    static final double LAT = 34.7466;

    final FieldPlatform platform = FieldPlatform.shared();
    Tenant tenant;
    Person rep;
    UUID shop;
    UUID visit;

    @BeforeEach
    void aRepAtAShop() {
        tenant = platform.newTenant();
        rep = platform.person(tenant, "李雷", Role.REP, tenant.north());
        shop = rep.shop("蜗牛烘焙", LNG, LAT);
        visit = rep.visit(shop);
    }

    static Map<String, Object> here(UUID id, Instant at) {
        return here(id, at, LNG, LAT);
    }

    static Map<String, Object> here(UUID id, Instant at, double lng, double lat) {
        return Map.of(
                "id", id,
                "at", at.toString(),
                "position",
                        Map.of(
                                "lng",
                                lng,
                                "lat",
                                lat,
                                "datum",
                                "WGS84",
                                "accuracyMeters",
                                12,
                                "fixedAt",
                                at.toString()));
    }

    Reply checkIn(Map<String, Object> command) {
        return rep.put("/visits/" + visit + "/check-in", command);
    }

    Reply checkOut(Map<String, Object> command) {
        return rep.put("/visits/" + visit + "/check-out", command);
    }
}
