package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.stack.Settings;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** One program is killed while people work; the launcher starts it again; then what they were promised is counted. */
final class Loss {
    private static final Duration BEFORE = Duration.ofSeconds(6);
    private static final Duration AFTER = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long STEP_MILLIS = 100;
    private static final int FIRST_CUSTOMERS = 20;

    private final Company company;
    private final String program;
    private final Ledger ledger = new Ledger();
    private final Seen seen = new Seen();
    private final Stored stored;

    Loss(Company company, String program) {
        this.company = company;
        this.program = program;
        this.stored = new Stored(company.tenant().id(), Instant.now());
    }

    Outcome run() throws Exception {
        var crowd = new Crowd(company.people(ledger, seen, firstCustomers()));
        Thread.sleep(BEFORE);
        double away = killAndAwait();
        Thread.sleep(AFTER);
        var saw = seen.end();
        crowd.stop();
        return count(away, saw, ledger.unanswered());
    }

    private List<Command> firstCustomers() {
        var customers = Stream.generate(() -> Command.customer(company.tenant().token()))
                .limit(FIRST_CUSTOMERS)
                .toList();
        repeat(customers);
        return customers;
    }

    private void repeat(List<Command> commands) {
        try (var caller = new Caller(new Seen())) {
            commands.forEach(command -> ledger.send(command, caller));
        }
    }

    /** Seconds until the launcher tells of another process that is ready. */
    private double killAndAwait() throws Exception {
        String pid = Settings.state(program, "pid");
        var process = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        long began = System.nanoTime();
        process.destroyForcibly();
        await(
                program + " did not come back",
                () -> !Settings.state(program, "pid").equals(pid)
                        && Settings.state(program, "state").equals("ready"));
        return secondsSince(began);
    }

    private Outcome count(double away, Map<Kind, Seen.Summary> saw, List<Command> unanswered) throws Exception {
        var before = new HashSet<>(stored.made());
        repeat(unanswered);
        long began = System.nanoTime();
        await("events stay behind", () -> Stored.waiting() == 0);
        double behind = secondsSince(began);
        return new Outcome(
                program,
                away,
                saw,
                Balance.of(ledger, stored.made()),
                unanswered.size(),
                (int) unanswered.stream()
                        .filter(command -> before.contains(command.id()))
                        .count(),
                ledger.unanswered().size(),
                unsearchable(),
                notNearby(),
                wrongInTimeline(),
                behind);
    }

    private int unsearchable() throws InterruptedException {
        return new Found(company.tenant().platform())
                .missing(ledger.acknowledged(Kind.CREATE), People::search, "ELASTICSEARCH");
    }

    private int notNearby() throws InterruptedException {
        var found = new Found(company.tenant().platform());
        return found.missing(
                        ledger.acknowledged(Kind.CREATE), command -> People.near("customers-nearby", command), "REDIS")
                + found.missing(
                        ledger.acknowledged(Kind.CHECK_IN),
                        command -> People.near("check-ins-nearby", command),
                        "REDIS");
    }

    private int wrongInTimeline() throws SQLException {
        var lines = new HashMap<String, Integer>();
        stored.told().forEach(line -> lines.merge(line, 1, Integer::sum));
        return (int) ledger.acknowledged().stream()
                .filter(command -> command.kind() != Kind.OPEN)
                .filter(command -> lines.getOrDefault(Stored.line(command), 0) != 1)
                .count();
    }

    private static void await(String otherwise, Callable<Boolean> done) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!done.call()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(otherwise + " within " + PATIENCE.toMinutes() + " minutes");
            }
            Thread.sleep(STEP_MILLIS);
        }
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
