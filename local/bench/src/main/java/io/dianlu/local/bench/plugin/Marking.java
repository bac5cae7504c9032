package io.dianlu.local.bench.plugin;

import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.stack.Settings;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** A person who uses the plugin all the time it is there, and to whom no request may fail, whatever is done to it meanwhile. */
public final class Marking implements AutoCloseable {
    private final String path;
    private final Supplier<String> token;
    private final HttpConnection connection = new HttpConnection(Settings.corePort());
    /** Held for reading by each request, for writing while the plugin is not there. */
    private final ReentrantReadWriteLock present = new ReentrantReadWriteLock(true);

    private final Thread thread;
    private volatile boolean ended;
    private volatile long requests;
    private volatile String failure = "";

    /** Begins with the plugin away. */
    public Marking(String plugin, Supplier<String> token) throws IOException {
        this.path = "/api/v1/plugins/" + plugin + "/marks";
        this.token = token;
        present.writeLock().lock();
        thread = Thread.ofPlatform().name("marking").start(this::loop);
    }

    /** The plugin is there from now on until {@link #goes}. */
    public void comes() {
        once();
        requireNoFailure();
        present.writeLock().unlock();
    }

    /** Waits for the request under way. */
    public void goes() {
        present.writeLock().lock();
        requireNoFailure();
    }

    /** How many requests succeeded. */
    public long requests() {
        return requests;
    }

    private void requireNoFailure() {
        if (!failure.isEmpty()) {
            throw new IllegalStateException(failure);
        }
    }

    private void loop() {
        while (!ended) {
            present.readLock().lock();
            try {
                once();
            } finally {
                present.readLock().unlock();
            }
        }
    }

    private synchronized void once() {
        try {
            connection.send(new Request("POST", path, ""), token.get());
            requests++;
        } catch (IOException failed) {
            failure = failed.toString();
            ended = true;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        ended = true;
        if (present.isWriteLockedByCurrentThread()) {
            present.writeLock().unlock();
        }
        thread.join();
        connection.close();
    }
}
