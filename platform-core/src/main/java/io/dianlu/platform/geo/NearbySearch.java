package io.dianlu.platform.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import redis.clients.jedis.RedisClient;

/** Reads an index in one round trip, however many audiences are asked. */
final class NearbySearch {

    private final RedisClient redis;
    private final NearbyScripts scripts;
    private final ServerRun serverRun;

    NearbySearch(RedisClient redis, NearbyScripts scripts) {
        this.redis = redis;
        this.scripts = scripts;
        this.serverRun = new ServerRun(redis);
    }

    List<NearbyHit> run(String prefix, Set<Audience> audiences, Coordinate center, double radiusMeters, int limit) {
        var arguments = new ArrayList<>(List.of(
                Double.toString(center.lng()),
                Double.toString(center.lat()),
                Double.toString(radiusMeters),
                Integer.toString(limit)));
        audiences.forEach(audience -> arguments.add(audience.name()));
        var answer = scripts.search(prefix, arguments);
        if (!serverRun.current().equals(answer.getFirst())) {
            throw new NearbyUnavailable(
                    NearbyUnavailable.Reason.NOT_BUILT, "The nearby index was not built since Redis started", null);
        }
        return merged(answer.subList(1, answer.size()), limit);
    }

    boolean answers() {
        return "PONG".equals(redis.ping());
    }

    String serverRun() {
        return serverRun.fresh();
    }

    private static List<NearbyHit> merged(List<?> answers, int limit) {
        Map<UUID, NearbyHit> hits = new HashMap<>();
        for (var answer : answers) {
            for (var found : (List<?>) answer) {
                var hit = hit((List<?>) found);
                hits.putIfAbsent(hit.id(), hit);
            }
        }
        return hits.values().stream()
                .sorted(Comparator.comparingDouble(NearbyHit::distanceMeters).thenComparing(NearbyHit::id))
                .limit(limit)
                .toList();
    }

    private static NearbyHit hit(List<?> found) {
        var at = (List<?>) found.get(2);
        return new NearbyHit(
                UUID.fromString((String) found.get(0)),
                number(found.get(1)),
                new Coordinate(number(at.get(0)), number(at.get(1))));
    }

    private static double number(Object text) {
        return Double.parseDouble((String) text);
    }
}
