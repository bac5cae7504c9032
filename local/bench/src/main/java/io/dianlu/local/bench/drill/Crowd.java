package io.dianlu.local.bench.drill;

import io.dianlu.local.bench.load.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People at work, each on a thread, with a short breath after whatever they do. */
final class Crowd {
    private static final long BREATH_MILLIS = 30;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<Void>> work = new ArrayList<>();
    private volatile boolean stopping;

    Crowd(List<Client> people) {
        people.forEach(person -> work.add(threads.submit(() -> work(person))));
    }

    private Void work(Client person) throws Exception {
        try (person) {
            while (!stopping) {
                person.once();
                Thread.sleep(BREATH_MILLIS);
            }
        }
        return null;
    }

    /** Returns when everybody has finished. */
    void stop() throws ExecutionException, InterruptedException {
        stopping = true;
        for (Future<Void> one : work) {
            one.get();
        }
        threads.shutdown();
    }
}
