package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.args.GeoUnit;
import redis.clients.jedis.params.GeoSearchParam;

/** The twenty nearest customers within 500 m, anywhere among 100,000. */
final class Nearby {
    private static final int CLIENTS = 8;
    private static final int HITS = 20;
    private static final int RADIUS_METERS = 500;
    private static final long PATIENCE_MILLIS = 120_000;

    private final BenchRows rows;
    private final int core = Settings.corePort();

    Nearby(BenchRows rows) {
        this.rows = rows;
    }

    Result run() throws Exception {
        byte[] sample = answerOfRedis();
        String key = largestKey();
        var token = rows.reads().token();
        try (var bare = BareServer.start(sample)) {
            return new Comparison("customer-nearby", CLIENTS, 1)
                    .result(
                            HttpClients.of(core, token, Nearby::request),
                            HttpClients.of(bare.port(), token, Nearby::request),
                            number -> new Raw(key, SqlClient.of(sql -> {}).open(number)));
        }
    }

    /** The first question after a start finds no index and has it built. */
    private byte[] answerOfRedis() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            var reply = HttpClients.ask(core, rows.reads().token().get(), request());
            if (reply.text().contains("\"REDIS\"")) {
                return reply.body();
            }
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("the nearby index was not built within two minutes");
            }
            Thread.sleep(200);
        }
    }

    private static Jedis redis() {
        return new Jedis(URI.create(Settings.require("DIANLU_REDIS_URL")));
    }

    private String largestKey() {
        try (var redis = redis()) {
            return redis.keys("*" + rows.reads().id() + "*:geo:customers:*").stream()
                    .filter(key -> redis.type(key).equals("zset"))
                    .max(Comparator.comparingLong(redis::zcard))
                    .orElseThrow(() -> new IllegalStateException("no nearby index of the tenant in Redis"));
        }
    }

    private static Request request() {
        return Request.get(String.format(
                Locale.ROOT,
                "/api/v1/customers-nearby?lng=%.5f&lat=%.5f&datum=WGS84&radiusMeters=%d&limit=%d",
                lng(),
                lat(),
                RADIUS_METERS,
                HITS));
    }

    private static double lng() {
        return 113.90 + ThreadLocalRandom.current().nextDouble() * 0.3;
    }

    private static double lat() {
        return 22.42 + ThreadLocalRandom.current().nextDouble() * 0.2;
    }

    private final class Raw implements Client {
        private final Jedis redis = redis();
        private final String key;
        private final SqlClient sql;

        Raw(String key, Client sql) {
            this.key = key;
            this.sql = (SqlClient) sql;
        }

        @Override
        public void once() throws SQLException {
            var wanted = new GeoSearchParam()
                    .fromLonLat(lng(), lat())
                    .byRadius(RADIUS_METERS, GeoUnit.M)
                    .asc()
                    .count(HITS)
                    .withDist()
                    .withCoord();
            UUID[] ids = redis.geosearch(key, wanted).stream()
                    .map(hit -> UUID.fromString(hit.getMemberByString()))
                    .toArray(UUID[]::new);
            UUID tenant = rows.reads().id();
            if (ids.length > 0) {
                sql.query(CustomerSql.BY_IDS, tenant, tenant, ids);
            }
        }

        @Override
        public void close() throws SQLException {
            redis.close();
            sql.close();
        }
    }
}
