package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Load;
import io.dianlu.local.bench.load.Request;
import io.dianlu.local.bench.rows.BenchRows;
import io.dianlu.local.bench.stack.BareServer;
import io.dianlu.local.bench.stack.Settings;
import io.dianlu.local.demo.http.JsonHttp;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;

/** The search box, beside the very queries platform-core sends to Elasticsearch, overheard while it searches. */
final class Searching {
    private static final int CLIENTS = 8;
    private static final List<String> WORDS = List.of("蜗牛", "东风便利", "woniu", "hgd", "福田", "1391", "烘焙", "老王");
    private static final String TASKS = "/_tasks?actions=indices:data/read/search&detailed=true";
    private static final int OVERHEARINGS = 200;

    private final BenchRows rows;
    private final int core = Settings.corePort();
    private final int elasticsearch = Settings.elasticsearchPort();

    Searching(BenchRows rows) {
        this.rows = rows;
    }

    Result run() throws Exception {
        var token = rows.reads().token();
        List<Request> queries = new ArrayList<>();
        List<String> words = new ArrayList<>();
        overhear(queries, words);
        byte[] sample =
                HttpClients.ask(core, token.get(), search(words.getFirst())).body();
        var comparison = new Comparison("customer-search", CLIENTS, 1);
        try (var bare = BareServer.start(sample)) {
            var measured = comparison.measure(
                    HttpClients.of(core, token, () -> search(any(words))),
                    HttpClients.of(bare.port(), token, () -> search(any(words))),
                    HttpClients.of(elasticsearch, () -> "", () -> any(queries)));
            return comparison.result(
                    measured, measured.endpoint().p99Ms() / measured.raw().p99Ms());
        }
    }

    private static <T> T any(List<T> list) {
        return list.get(ThreadLocalRandom.current().nextInt(list.size()));
    }

    private static Request search(String word) {
        return Request.get("/api/v1/customer-search?limit=20&q=" + JsonHttp.encoded(word));
    }

    /** Both sides ask for the same words: those whose query was seen. */
    private void overhear(List<Request> queries, List<String> words) throws Exception {
        for (String word : WORDS) {
            overheard(word).ifPresent(query -> {
                queries.add(query);
                words.add(word);
            });
        }
        if (words.size() < WORDS.size() / 2) {
            throw new IllegalStateException(
                    "of platform-core's queries only those for " + words + " were seen in Elasticsearch");
        }
    }

    /** Searches and looks at what Elasticsearch is working on. A query that is too quick to be seen is left out. */
    private Optional<Request> overheard(String word) throws Exception {
        try (var load = new Load(2, HttpClients.of(core, rows.reads().token(), () -> search(word)))) {
            var searching = Thread.startVirtualThread(() -> runQuietly(load));
            try {
                for (int i = 0; i < OVERHEARINGS; i++) {
                    String tasks = HttpClients.ask(elasticsearch, "", Request.get(TASKS))
                            .text();
                    var query = source(tasks);
                    if (query.isPresent()) {
                        return query;
                    }
                }
                return Optional.empty();
            } finally {
                searching.join();
            }
        }
    }

    private static void runQuietly(Load load) {
        try {
            load.run(Duration.ofMillis(1_500));
        } catch (Exception e) {
            throw new IllegalStateException("the search failed", e);
        }
    }

    private Optional<Request> source(String tasks) throws IOException {
        for (var node : JsonMapper.shared().readTree(tasks).path("nodes")) {
            for (var task : node.path("tasks")) {
                String text = task.path("description").asString("");
                int start = text.indexOf("source[");
                int end = text.lastIndexOf('}') + 1;
                if (task.path("action").asString("").equals("indices:data/read/search") && start > 0 && end > start) {
                    String index = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
                    return Optional.of(new Request(
                            "POST",
                            "/" + index + "/_search?routing=" + rows.reads().id(),
                            text.substring(start + 7, end)));
                }
            }
        }
        return Optional.empty();
    }
}
