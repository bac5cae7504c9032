package io.dianlu.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("The operators' pages")
class OperatorPagesTest extends RunningTenantAdmin {

    @DynamicPropertySource
    static void built(DynamicPropertyRegistry registry) throws IOException {
        var root = Files.createTempDirectory("pages");
        put(root, "operator/index.html", "the shell");
        put(root, "assets/main-1a2b.js", "the script");
        put(root, "field/index.html", "pages of the data plane");
        put(root, "theme.js", "the theme");
        registry.add("dianlu.web.root", () -> "file:" + root + "/");
    }

    private static void put(Path root, String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Answer visit(String path) {
        return send(anonymous(path).GET());
    }

    @Test
    @DisplayName("are had without signing in, also under an address inside the shell; the plain address leads to them")
    void served() {
        for (var path : new String[] {"/operator/", "/operator/tenants", "/operator/tenants/new"}) {
            var page = visit(path);
            assertThat(page.body()).as(path).isEqualTo("the shell");
            assertThat(page.response().headers().firstValue("Cache-Control")).contains("no-cache");
        }
        assertThat(visit("/").response().headers().firstValue("Location").orElseThrow())
                .endsWith("/operator/");
        assertThat(visit("/theme.js").body()).isEqualTo("the theme");
        var script = visit("/assets/main-1a2b.js");
        assertThat(script.body()).isEqualTo("the script");
        assertThat(script.response().headers().firstValue("Cache-Control").orElseThrow())
                .contains("immutable");
    }

    @Test
    @DisplayName("are all there is: neither the shells of the data plane nor files outside the folder")
    void nothingElse() {
        assertThat(visit("/field/").status()).isEqualTo(401);
        assertThat(visit("/operator/gone.js").status()).isEqualTo(404);
        for (var path : new String[] {"/operator/..%2ffield/index.html", "/assets/..%2ftheme.js"}) {
            assertThat(visit(path).status()).as(path).isBetween(400, 404);
        }
    }

    @Test
    @DisplayName("talk to this application and to Keycloak, run its own scripts only, and are framed by nobody")
    void policy() {
        var policy = visit("/operator/").response().headers().firstValue("Content-Security-Policy");
        assertThat(policy.orElseThrow().split("; "))
                .contains(
                        "default-src 'self'",
                        "script-src 'self'",
                        "connect-src 'self' http://127.0.0.1:8180",
                        "frame-ancestors 'none'");
    }

    @Test
    @DisplayName("are told where operators sign in before anybody has")
    void config() {
        var config = visit("/api/v1/web-config").json();
        assertThat(config.get("keycloakUrl").asString()).isEqualTo("http://127.0.0.1:8180");
        assertThat(config.get("realm").asString()).isEqualTo("dianlu-operators");
        assertThat(config.get("clientId").asString()).isEqualTo("dianlu-operator-web");
    }
}
