package io.dianlu.local.bench.drill;

import io.dianlu.local.demo.http.JsonHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Asks the platform for whatever was acknowledged, one by one, until the copies have it. */
final class Found {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long STEP_MILLIS = 500;

    private final JsonHttp platform;

    Found(JsonHttp platform) {
        this.platform = platform;
    }

    /**
     * How many of these are not found.
     *
     * @param path the question that must find a command's subject
     * @param engine which has to answer: the copy, not PostgreSQL in its place
     */
    int missing(List<Command> wanted, Function<Command, String> path, String engine) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        var left = notFound(wanted, path, engine);
        while (!left.isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(STEP_MILLIS);
            left = notFound(left, path, engine);
        }
        return left.size();
    }

    private List<Command> notFound(List<Command> wanted, Function<Command, String> path, String engine) {
        return wanted.parallelStream()
                .filter(command -> !isFound(command, path.apply(command), engine))
                .toList();
    }

    private boolean isFound(Command command, String path, String engine) {
        var answer = platform.get(path);
        return answer.ok()
                && answer.body().path("answeredBy").asString().equals(engine)
                && answer.body()
                        .path("items")
                        .toString()
                        .contains(command.subject().toString());
    }
}
