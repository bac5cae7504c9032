package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page")
class PagePolicyTest {

    private static final List<String> POLICY = List.of(
            PagePolicy.directives(URI.create("https://login.example:8443/auth")).split("; "));

    @Test
    @DisplayName("talks to the platform and to Keycloak, under whatever path it stands, and to nobody else")
    void talks() {
        assertThat(POLICY)
                .contains("connect-src 'self' https://login.example:8443")
                .contains("form-action 'self' https://login.example:8443");
    }

    @Test
    @DisplayName("runs the platform's own scripts only, and is framed by the platform only")
    void scripts() {
        assertThat(POLICY)
                .contains("default-src 'self'", "script-src 'self'", "frame-ancestors 'self'", "base-uri 'self'");
    }
}
