package io.dianlu.platform.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import redis.clients.jedis.RedisClient;

/** Changes of an index, each one atomic script. Sent in full: beside a batch of rows its text weighs little, and a restarted server needs no care. */
final class NearbyScripts {

    private static final String ROWS = read("rows.lua");
    private static final String PLACE = ROWS + read("place.lua");
    private static final String BEGIN = read("begin.lua");
    private static final String BUILD = ROWS + read("build.lua");
    private static final String FINISH = read("finish.lua");
    private static final String ABANDON = read("abandon.lua");
    private static final String CLEAR = read("clear.lua");

    private final RedisClient redis;

    NearbyScripts(RedisClient redis) {
        this.redis = redis;
    }

    void place(String prefix, NearbyKind kind, List<NearbyRow> rows) {
        run(PLACE, prefix, withRows(rows, Long.toString(kind.untilEpochMillis())));
    }

    /** @return false when a rebuild is under way */
    boolean begin(String prefix, String token) {
        return run(BEGIN, prefix, List.of(token)) == 1;
    }

    void build(String prefix, NearbyKind kind, String token, List<NearbyRow> rows) {
        requireOurs(run(BUILD, prefix, withRows(rows, Long.toString(kind.untilEpochMillis()), token)));
    }

    /** @return how many things the index holds */
    long finish(String prefix, NearbyKind kind, String token, String serverRun) {
        return requireOurs(run(FINISH, prefix, List.of(Long.toString(kind.untilEpochMillis()), token, serverRun)));
    }

    void abandon(String prefix, String token) {
        run(ABANDON, prefix, List.of(token));
    }

    void clear(String prefix) {
        run(CLEAR, prefix, List.of());
    }

    private long run(String script, String prefix, List<String> arguments) {
        return (Long) redis.eval(script, List.of(prefix), arguments);
    }

    private static long requireOurs(long answer) {
        if (answer < 0) {
            throw new IllegalStateException("The rebuild of the nearby index was cleared or overtaken by another one");
        }
        return answer;
    }

    private static List<String> withRows(List<NearbyRow> rows, String... first) {
        var arguments = new ArrayList<>(List.of(first));
        rows.forEach(row -> arguments.add(row.text()));
        return arguments;
    }

    private static String read(String name) {
        try (var in = NearbyScripts.class.getResourceAsStream("/redis/nearby/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the application: script " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
