package io.dianlu.platform.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.Response;
import redis.clients.jedis.args.GeoUnit;
import redis.clients.jedis.params.GeoSearchParam;
import redis.clients.jedis.resps.GeoRadiusResponse;

/** Reads an index in one round trip, however many audiences are asked. */
final class NearbySearch {

    private final RedisClient redis;
    private final ServerRun serverRun;

    NearbySearch(RedisClient redis) {
        this.redis = redis;
        this.serverRun = new ServerRun(redis);
    }

    List<NearbyHit> run(String prefix, Set<Audience> audiences, Coordinate center, double radiusMeters, int limit) {
        var wanted = new GeoSearchParam()
                .fromLonLat(center.lng(), center.lat())
                .byRadius(radiusMeters, GeoUnit.M)
                .asc()
                .count(limit)
                .withDist()
                .withCoord();
        var answers = new ArrayList<Response<List<GeoRadiusResponse>>>(audiences.size());
        Response<String> built;
        try (var pipeline = redis.pipelined()) {
            built = pipeline.get(prefix + "built");
            for (var audience : audiences) {
                answers.add(pipeline.geosearch(prefix + audience.name(), wanted));
            }
            pipeline.sync();
        }
        if (!serverRun.current().equals(built.get())) {
            throw new NearbyUnavailable(
                    NearbyUnavailable.Reason.NOT_BUILT, "The nearby index was not built since Redis started", null);
        }
        return merged(answers, limit);
    }

    boolean answers() {
        return "PONG".equals(redis.ping());
    }

    String serverRun() {
        return serverRun.fresh();
    }

    private static List<NearbyHit> merged(List<Response<List<GeoRadiusResponse>>> answers, int limit) {
        Map<UUID, NearbyHit> hits = new HashMap<>();
        for (var answer : answers) {
            for (var found : answer.get()) {
                var hit = hit(found);
                hits.putIfAbsent(hit.id(), hit);
            }
        }
        return hits.values().stream()
                .sorted(Comparator.comparingDouble(NearbyHit::distanceMeters).thenComparing(NearbyHit::id))
                .limit(limit)
                .toList();
    }

    private static NearbyHit hit(GeoRadiusResponse found) {
        var at = found.getCoordinate();
        return new NearbyHit(
                UUID.fromString(found.getMemberByString()),
                found.getDistance(),
                new Coordinate(at.getLongitude(), at.getLatitude()));
    }
}
