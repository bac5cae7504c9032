package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The body of a question to a plugin")
class PluginBodyTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    @Test
    @DisplayName("is taken with a GET up to eight megabytes, one byte more is refused, whether it was announced or not")
    void limit() throws Exception {
        installed();
        for (boolean announced : new boolean[] {true, false}) {
            var taken = ask("/plugins/" + id + "/size", MAX_BYTES, announced);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
            assertThat(taken.body()).contains("\"bytes\":" + MAX_BYTES);
            refused(ask("/plugins/" + id + "/size", MAX_BYTES + 1, announced));
        }
    }

    @Test
    @DisplayName("is as long with a GET that the platform answers itself: it is refused before anybody reads it")
    void beforeAnybodyReads() throws Exception {
        assertThat(ask("/customers", MAX_BYTES, true).statusCode()).isEqualTo(200);
        refused(ask("/customers", MAX_BYTES + 1, true));
    }

    private static void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("payload-too-large");
    }

    private void installed() {
        var source = PluginSource.of(id)
                .version("1.0.0")
                .controller(
                        "@GetMapping(\"/size\") Map<String, Integer> size(@RequestBody byte[] body) { return Map.of(\"bytes\", body.length); }");
        var installed = OperatorCalls.on(PLATFORM).install(source);
        assertThat(installed.status()).as(installed.body().toString()).isEqualTo(201);
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
        var turned = administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        assertThat(turned.status()).as(turned.body().toString()).isEqualTo(200);
    }

    private HttpResponse<String> ask(String path, int bytes, boolean announced) throws Exception {
        var body = new byte[bytes];
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(PLATFORM.address() + "/api/v1" + path))
                            .header("Authorization", "Bearer " + tenant.id() + "." + administrator.id())
                            .header("Content-Type", "application/octet-stream")
                            .method("GET", publisher)
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
