package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.Secrets;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has the running platform build every copy of PostgreSQL's rows anew, while it goes on answering from the old ones, and tells how far it is. */
final class Reindex {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final StackSettings settings;
    private final Secrets secrets;
    private final HttpClient http = HttpClient.newHttpClient();

    Reindex(StackSettings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** Exit code 0 when all is built, 1 when a rebuild failed. */
    int run() throws IOException, InterruptedException {
        Map<String, String> runsBefore = runs(ask("GET"));
        ask("POST");
        while (true) {
            JsonNode all = ask("GET");
            boolean isDone = true;
            for (JsonNode whole : all) {
                String subject = whole.path("subject").asString("");
                JsonNode last = whole.path("last");
                boolean began = !last.path("id").asString("").equals(runsBefore.getOrDefault(subject, ""));
                if (began && last.path("state").asString("").equals("FAILED")) {
                    throw new Complaint("%s: not rebuilt: %s; the old one goes on, and the platform tries again"
                            .formatted(subject, last.path("error").asString("")));
                }
                tell(subject, began, last);
                isDone &= began
                        && !whole.path("isWanted").asBoolean(true)
                        && last.path("state").asString("").equals("DONE");
            }
            if (isDone) {
                return 0;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static Map<String, String> runs(JsonNode all) {
        var runs = new HashMap<String, String>();
        all.forEach(whole -> runs.put(
                whole.path("subject").asString(""),
                whole.path("last").path("id").asString("")));
        return runs;
    }

    private static void tell(String subject, boolean began, JsonNode run) {
        System.out.println(
                began
                        ? "%s: %d of %d, %s"
                                .formatted(
                                        subject,
                                        run.path("indexed").asLong(),
                                        run.path("total").asLong(),
                                        run.path("state").asString("").toLowerCase(Locale.ROOT))
                        : subject + ": asked for");
    }

    private JsonNode ask(String method) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.coreUrl() + "/internal/index-rebuilds"))
                .header("X-Dianlu-Feed-Key", secrets.get(SecretNames.TENANT_FEED))
                .timeout(PATIENCE)
                .method(method, BodyPublishers.noBody())
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new Complaint("the platform refuses: " + answer.statusCode() + " " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (ConnectException e) {
            throw new Complaint("the platform does not answer at %s; ./dianlu status tells what runs"
                    .formatted(settings.coreUrl()));
        }
    }
}
