package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pages are told")
class WebConfigControllerTest {

    private static final KeycloakSettings KEYCLOAK =
            new KeycloakSettings("http://127.0.0.1:9", "dianlu", "dianlu-platform", "dianlu-web");

    @Test
    @DisplayName("where to sign in, which map to start with, and the key of 天地图 where there is one")
    void withKey() {
        var config = new WebConfigController(KEYCLOAK, "tianditu", " 0123abcd ")
                .read()
                .getBody();
        assertThat(config)
                .isEqualTo(new WebConfigController.WebConfig(
                        "http://127.0.0.1:9", "dianlu", "dianlu-web", "tianditu", "0123abcd"));
    }

    @Test
    @DisplayName("nothing of a key that is not set")
    void withoutKey() {
        var config = new WebConfigController(KEYCLOAK, "none", "").read().getBody();
        assertThat(config).extracting("tiandituKey").isNull();
    }
}
