package io.dianlu.local.bench.plugin;

import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** People who call an address of the plugin that goes wrong, again and again, until the platform has turned the plugin off. */
public final class Offender implements AutoCloseable {
    private static final int PEOPLE = 4;
    private static final String TURNED_OFF = "plugin-not-found";

    private final Request request;
    private final Supplier<String> token;
    private final long began = System.nanoTime();
    private final AtomicLong calls = new AtomicLong();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;
    private volatile double offAfterMillis = -1;
    private volatile String other = "";

    /** @param way {@code sleeps}, {@code throws}, {@code loops} or {@code allocates} */
    public Offender(String plugin, String way, Supplier<String> token) {
        this.request = Request.get("/api/v1/plugins/" + plugin + "/wrong/" + way);
        this.token = token;
        for (int person = 0; person < PEOPLE; person++) {
            threads.add(Thread.ofPlatform().name("offender-" + person).start(this::loop));
        }
    }

    private void loop() {
        try (var connection = new HttpConnection(Settings.corePort())) {
            while (!ended) {
                var reply = connection.ask(request, token.get());
                calls.incrementAndGet();
                if (reply.text().contains(TURNED_OFF)) {
                    offAfterMillis = (System.nanoTime() - began) / 1e6;
                    ended = true;
                } else if (reply.status() < 400) {
                    throw new IOException("an address that goes wrong answered " + reply.status());
                }
            }
        } catch (IOException failed) {
            other = failed.toString();
            ended = true;
        }
    }

    /** Whether the platform has turned the plugin off, or the run failed. */
    public boolean isOver() {
        return ended;
    }

    /** Milliseconds until somebody was told that the plugin is off; negative when nobody was. */
    public double offAfterMillis() throws IOException {
        if (!other.isEmpty()) {
            throw new IOException(other);
        }
        return offAfterMillis;
    }

    public long calls() {
        return calls.get();
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
