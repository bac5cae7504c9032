package io.dianlu.local.bench.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A closed loop: each client sends its next operation when the last one ended, on a platform thread of its own. The clients, and so their
 * connections, stay open between rounds.
 */
public final class Load implements AutoCloseable {
    private final List<Client> clients = new ArrayList<>();
    private final ExecutorService threads;

    public Load(int count, Client.Opener opener) throws Exception {
        threads = Executors.newFixedThreadPool(count);
        for (int number = 0; number < count; number++) {
            clients.add(opener.open(number));
        }
    }

    /** All clients for so long; an operation that fails ends the run. */
    public Round run(Duration duration) throws Exception {
        long began = System.nanoTime();
        long end = began + duration.toNanos();
        var futures = new ArrayList<Future<Latencies>>();
        for (Client client : clients) {
            futures.add(threads.submit(() -> loop(client, end)));
        }
        var all = new Latencies();
        for (Future<Latencies> future : futures) {
            all.addAll(future.get());
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Round(all.size(), all.size() / seconds, all.percentileMillis(50), all.percentileMillis(99));
    }

    private static Latencies loop(Client client, long end) throws Exception {
        var latencies = new Latencies();
        for (long before = System.nanoTime(); before < end; ) {
            client.once();
            long after = System.nanoTime();
            latencies.add(after - before);
            before = after;
        }
        return latencies;
    }

    @Override
    public void close() throws Exception {
        threads.shutdown();
        for (Client client : clients) {
            client.close();
        }
    }
}
