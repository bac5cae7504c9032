package io.dianlu.platform.customer;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Customers as a test types them, and ids out of answers. */
final class Drafts {

    private Drafts() {}

    static Map<String, Object> shop(String name) {
        return shop(Ids.next(), name);
    }

    static Map<String, Object> shop(UUID id, String name) {
        return new HashMap<>(Map.of("id", id, "name", name, "kind", "SHOP"));
    }

    /** The same with one more field. */
    static Map<String, Object> with(Map<String, Object> draft, String field, Object value) {
        var more = new HashMap<>(draft);
        more.put(field, value);
        return more;
    }

    static Map<String, Object> position(double lng, double lat, String datum) {
        return Map.of("lng", lng, "lat", lat, "datum", datum);
    }

    static List<String> texts(Reply reply, String list, String pointer) {
        return reply.at(list)
                .valueStream()
                .map(entry -> entry.at(pointer).asString())
                .toList();
    }

    static List<String> ids(Reply reply) {
        return texts(reply, "/items", "/id");
    }
}
