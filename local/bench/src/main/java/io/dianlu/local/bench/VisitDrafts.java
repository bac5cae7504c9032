package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Request;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** The commands of a visit, as a rep's phone sends them. */
public final class VisitDrafts {
    private VisitDrafts() {}

    public static Request opening(UUID visit, UUID shop) {
        return new Request("POST", "/api/v1/visits", "{\"id\":\"%s\",\"customerId\":\"%s\"}".formatted(visit, shop));
    }

    /** @param lng in GCJ-02, like {@code lat} */
    public static Request arrival(UUID visit, UUID id, double lng, double lat) {
        return check(visit, "check-in", id, lng, lat);
    }

    /** @param lng in GCJ-02, like {@code lat} */
    public static Request leave(UUID visit, UUID id, double lng, double lat) {
        return check(visit, "check-out", id, lng, lat);
    }

    private static Request check(UUID visit, String which, UUID id, double lng, double lat) {
        var now = Instant.now();
        return new Request(
                "PUT",
                "/api/v1/visits/" + visit + "/" + which,
                String.format(
                        Locale.ROOT,
                        "{\"id\":\"%s\",\"at\":\"%s\",\"position\":{\"lng\":%.6f,\"lat\":%.6f,\"datum\":\"GCJ02\",\"accuracyMeters\":15,"
                                + "\"fixedAt\":\"%s\"}}",
                        id,
                        now,
                        lng,
                        lat,
                        now));
    }

    /** Leaves the shop in which an interrupted run left the rep. */
    public static void leaveOpenVisit(int port, String token) throws IOException {
        String visits = HttpClients.ask(port, token, Request.get("/api/v1/visits?limit=1"))
                .text();
        int at = visits.indexOf("\"id\":\"");
        if (at > 0 && visits.contains("\"CHECKED_IN\"")) {
            String id = visits.substring(at + 6, visits.indexOf('"', at + 6));
            HttpClients.ask(port, token, leave(UUID.fromString(id), Drafts.id(), 114.06, 22.54));
        }
    }
}
