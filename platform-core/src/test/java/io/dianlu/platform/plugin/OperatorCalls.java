package io.dianlu.platform.plugin;

import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the platform what its control plane asks. */
final class OperatorCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String key;

    private OperatorCalls(FieldPlatform platform, String key) {
        this.address = platform.address() + "/internal/";
        this.key = key;
    }

    static OperatorCalls on(FieldPlatform platform) {
        return new OperatorCalls(platform, ControlPlane.KEY);
    }

    static OperatorCalls withKey(FieldPlatform platform, String key) {
        return new OperatorCalls(platform, key);
    }

    record Answer(int status, JsonNode body) {
        String slug() {
            return body.path("slug").asString("");
        }
    }

    Answer install(PluginSource source) {
        return install(source.jar());
    }

    Answer install(byte[] jar) {
        return send("POST", "plugin-installations", jar);
    }

    Answer install(PluginSource source, int percent) {
        return send("POST", "plugin-installations?percent=" + percent, source.jar());
    }

    Answer rollOut(String id, String version, String json) {
        return send(
                "PUT",
                "plugin-installations/" + id + "/" + version + "/rollout",
                json.getBytes(StandardCharsets.UTF_8));
    }

    Answer enable(String id, String version, boolean enabled) {
        return send(
                "PUT",
                "plugin-installations/" + id + "/" + version,
                ("{\"enabled\":" + enabled + "}").getBytes(StandardCharsets.UTF_8));
    }

    Answer uses() {
        return send("GET", "plugin-uses", new byte[0]);
    }

    Answer tenants(String id) {
        return send("GET", "plugin-uses/" + id, new byte[0]);
    }

    Answer holders(String id) {
        return send("GET", "plugin-uses/" + id + "/holders", new byte[0]);
    }

    Answer failures(String id) {
        return send("GET", "plugin-failures/" + id, new byte[0]);
    }

    Answer inspect(byte[] jar) {
        return send("POST", "plugin-inspections", jar);
    }

    Answer list() {
        return send("GET", "plugin-installations", new byte[0]);
    }

    Answer remove(String id, String version, String tables) {
        return send("DELETE", "plugin-installations/" + id + "/" + version + "?tables=" + tables, new byte[0]);
    }

    private Answer send(String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header(TenantFeed.KEY_HEADER, key)
                .header("Content-Type", method.equals("PUT") ? "application/json" : "application/octet-stream")
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            var text = response.body();
            return new Answer(response.statusCode(), text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
