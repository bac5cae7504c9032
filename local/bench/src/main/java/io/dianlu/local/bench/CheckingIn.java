package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.FreshToken;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/** Whole visits, three requests each: opened, checked in, checked out; a rep with shops of their own per client. */
final class CheckingIn {
    private static final int CLIENTS = 8;
    private static final double LNG = 114.06;
    private static final double LAT = 22.54;

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
            VisitDrafts.leaveOpenVisit(core, tokens.getLast().get());
        }
        return measured(reps, tokens);
    }

    private Result measured(List<UUID> reps, List<FreshToken> tokens) throws Exception {
        byte[] sample = HttpClients.ask(
                        core, tokens.getFirst().get(), VisitDrafts.opening(Drafts.id(), any(shopsOf(0))))
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

    private List<UUID> shopsOf(int number) {
        int each = rows.shops().size() / CLIENTS;
        return rows.shops().subList(number * each, (number + 1) * each);
    }

    private static UUID any(List<UUID> shops) {
        return shops.get(ThreadLocalRandom.current().nextInt(shops.size()));
    }

    private record Rep(HttpConnection connection, Supplier<String> token, List<UUID> shops) implements Client {
        @Override
        public void once() throws IOException {
            UUID visit = Drafts.id();
            connection.send(VisitDrafts.opening(visit, any(shops)), token.get());
            connection.send(VisitDrafts.arrival(visit, Drafts.id(), LNG, LAT), token.get());
            connection.send(VisitDrafts.leave(visit, Drafts.id(), LNG, LAT), token.get());
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
