package io.dianlu.local.demo.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plugins of a stack as its operator sees them. */
public final class Installations {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    public Installations(String coreUrl, String key) {
        this.address = coreUrl + "/internal/";
        this.key = key;
    }

    private record Reply(int status, JsonNode body) {
        private List<String> findings() {
            var findings =
                    body.path("findings").valueStream().map(JsonNode::asString).toList();
            return status < 300 || !findings.isEmpty()
                    ? findings
                    : List.of(status + " " + body.path("detail").asString(body.toString()));
        }
    }

    DevelopmentVersions of(String plugin) {
        return new DevelopmentVersions(versions(plugin));
    }

    /** The versions of a plugin that are installed. */
    public List<String> versions(String plugin) {
        return send("GET", "plugin-installations", new byte[0])
                .body()
                .valueStream()
                .filter(each -> each.path("pluginId").asString("").equals(plugin))
                .map(each -> each.path("version").asString())
                .toList();
    }

    /** What speaks against it; empty is good. Nothing is changed. */
    List<String> inspect(byte[] jar) {
        return send("POST", "plugin-inspections", jar).findings();
    }

    /** What spoke against it; empty when it is installed. */
    public List<String> install(byte[] jar) {
        return send("POST", "plugin-installations", jar).findings();
    }

    /**
     * What spoke against it; empty when it is gone.
     *
     * @param tables KEEP or ERASE
     */
    public List<String> remove(String plugin, String version, String tables) {
        return send("DELETE", "plugin-installations/" + plugin + "/" + version + "?tables=" + tables, new byte[0])
                .findings();
    }

    /** What spoke against it; empty when this version is offered no more, so that the one before serves again. */
    public List<String> disable(String plugin, String version) {
        return send(
                        "PUT",
                        "plugin-installations/" + plugin + "/" + version,
                        "{\"enabled\":false}".getBytes(StandardCharsets.UTF_8))
                .findings();
    }

    private Reply send(String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("X-Dianlu-Feed-Key", key)
                .header("Content-Type", method.equals("PUT") ? "application/json" : "application/octet-stream")
                .header("Accept-Language", "en")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return new Reply(answer.statusCode(), JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo does not answer at " + address + " (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
