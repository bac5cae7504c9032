package io.dianlu.local.demo.upload;

import io.dianlu.local.demo.http.JsonHttp;
import java.time.Duration;
import java.util.function.Consumer;

/** How many of a company's customers a search finds: the index follows what is stored a moment later. */
public final class SearchedCustomers {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final JsonHttp platform;

    /** @param platform signed in as somebody who sees all customers of the company */
    public SearchedCustomers(JsonHttp platform) {
        this.platform = platform;
    }

    /** Hits are counted up to a limit, kinds to the end, and each customer has one kind. */
    public long count() {
        long all = 0;
        var kinds = platform.get("/api/v1/customer-search?limit=1")
                .orFail()
                .body()
                .path("facets")
                .path("kind");
        for (var kind : kinds) {
            all += kind.path("count").asLong();
        }
        return all;
    }

    /** Waits until so many are found, and says how long that took after the last row, or that it goes on. */
    public void await(long wanted, Consumer<String> told) throws InterruptedException {
        long begin = System.nanoTime();
        while (true) {
            long found = count();
            var waited = Duration.ofNanos(System.nanoTime() - begin);
            if (found >= wanted) {
                told.accept("a search finds all %d customers %.1f s after the last was stored"
                        .formatted(found, waited.toMillis() / 1e3));
                return;
            }
            if (waited.compareTo(LONGEST_WAIT) > 0) {
                told.accept("a search finds %d of %d customers yet; the index goes on".formatted(found, wanted));
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }
}
