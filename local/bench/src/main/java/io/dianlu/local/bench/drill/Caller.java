package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody's connection to the platform, opened anew when it broke. For one thread. */
final class Caller implements AutoCloseable {
    private final Seen seen;
    private @Nullable HttpConnection connection;

    Caller(Seen seen) {
        this.seen = seen;
    }

    /** The status of the answer; empty when none came. */
    Optional<Integer> call(Kind kind, Request request, String token) {
        try {
            if (connection == null) {
                connection = new HttpConnection(Settings.corePort());
            }
            var reply = connection.ask(request, token);
            seen.answer(kind, reply.status(), reply.text());
            return Optional.of(reply.status());
        } catch (IOException broken) {
            close();
            seen.nothing(kind);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException gone) {
            // it is given up anyway
        }
        connection = null;
    }
}
