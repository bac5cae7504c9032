package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Whole visits, three requests each: opened, checked in, checked out; a rep with shops of their own per client. */
final class CheckingIn {
    private static final int CLIENTS = 8;

    private final BenchRows rows;
    private final int core = Settings.corePort();

    CheckingIn(BenchRows rows) {
        this.rows = rows;
    }

    Result run() throws Exception {
        var reps = new ArrayList<UUID>();
        var tokens = new ArrayList<FreshToken>();
        for (int number = 0; number < CLIENTS; number++) {
            String username = "bench-rep-" + number;
            reps.add(rows.tenants().member(rows.writes().alias(), rows.writes().id(), username));
            tokens.add(rows.writes().rep(username, reps.getLast()));
            rows.own(reps.getLast(), shopsOf(number));
            endOpenVisit(tokens.getLast());
        }
        return measured(reps, tokens);
    }

    private Result measured(List<UUID> reps, List<FreshToken> tokens) throws Exception {
        byte[] sample = HttpClients.ask(core, tokens.getFirst().get(), opening(Drafts.id(), any(shopsOf(0))))
                .body();
        try (var bare = BareServer.start(sample)) {
            return new Comparison("checkin", CLIENTS, 1)
                    .result(
                            number -> new Rep(new HttpConnection(core), tokens.get(number), shopsOf(number)),
                            number -> new Rep(new HttpConnection(bare.port()), tokens.get(number), shopsOf(number)),
                            number -> SqlClient.of(sql -> VisitSql.wholeVisit(
                                            sql, rows.writes().id(), reps.get(number), any(shopsOf(number))))
                                    .open(number));
        }
    }

    /** One that an interrupted run left. */
    private void endOpenVisit(FreshToken token) throws IOException {
        String visits = HttpClients.ask(core, token.get(), Request.get("/api/v1/visits?limit=1"))
                .text();
        int at = visits.indexOf("\"id\":\"");
        if (at > 0 && visits.contains("\"CHECKED_IN\"")) {
            String id = visits.substring(at + 6, visits.indexOf('"', at + 6));
            HttpClients.ask(core, token.get(), check(UUID.fromString(id), "check-out"));
        }
    }

    private List<UUID> shopsOf(int number) {
        int each = rows.shops().size() / CLIENTS;
        return rows.shops().subList(number * each, (number + 1) * each);
    }

    private static UUID any(List<UUID> shops) {
        return shops.get(ThreadLocalRandom.current().nextInt(shops.size()));
    }

    private static Request opening(UUID visit, UUID shop) {
        return new Request("POST", "/api/v1/visits", "{\"id\":\"%s\",\"customerId\":\"%s\"}".formatted(visit, shop));
    }

    private static Request check(UUID visit, String which) {
        var now = Instant.now();
        return new Request(
                "PUT",
                "/api/v1/visits/" + visit + "/" + which,
                ("{\"id\":\"%s\",\"at\":\"%s\",\"position\":{\"lng\":114.06,\"lat\":22.54,\"datum\":\"GCJ02\",\"accuracyMeters\":15,"
                                + "\"fixedAt\":\"%s\"}}")
                        .formatted(Drafts.id(), now, now));
    }

    private record Rep(HttpConnection connection, Supplier<String> token, List<UUID> shops) implements Client {
        @Override
        public void once() throws IOException {
            UUID visit = Drafts.id();
            connection.send(opening(visit, any(shops)), token.get());
            connection.send(check(visit, "check-in"), token.get());
            connection.send(check(visit, "check-out"), token.get());
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
