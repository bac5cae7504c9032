package io.dianlu.admin.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.admin.web.internal.TestSignIn;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OperatorSignInTest extends RunningTenantAdmin {

    private int statusWith(Consumer<JWTClaimsSet.Builder> difference) {
        return send(anonymous("/api/v1/tenants").header("Authorization", "Bearer " + TestSignIn.token(difference)))
                .status();
    }

    @Test
    @DisplayName("an operator of the operators' realm gets in")
    void operator() {
        assertThat(statusWith(claims -> {})).isEqualTo(200);
    }

    @Test
    @DisplayName("without a token, or with one of another realm, another audience or another time, nobody gets in")
    void othersStayOut() {
        var anonymous = send(anonymous("/api/v1/tenants"));
        assertThat(anonymous.status()).isEqualTo(401);
        assertThat(anonymous.json().get("slug").asString()).isEqualTo("not-signed-in");
        assertThat(statusWith(claims -> claims.issuer("http://127.0.0.1:8180/realms/dianlu")))
                .isEqualTo(401);
        assertThat(statusWith(claims -> claims.audience("dianlu-platform"))).isEqualTo(401);
        assertThat(statusWith(claims -> claims.audience((String) null))).isEqualTo(401);
        assertThat(statusWith(
                        claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(10)))))
                .isEqualTo(401);
        assertThat(statusWith(claims -> claims.expirationTime(null))).isEqualTo(401);
    }

    @Test
    @DisplayName("a person of the realm without the role operator is forbidden")
    void roleRequired() {
        assertThat(statusWith(claims -> claims.claim("realm_access", Map.of("roles", List.of("guest")))))
                .isEqualTo(403);
        assertThat(statusWith(claims -> claims.claim("realm_access", "operator")))
                .isEqualTo(403);
    }

    @Test
    @DisplayName("the readiness probe answers everybody, other addresses outside the API answer nobody")
    void probes() {
        assertThat(send(anonymous("/actuator/health/readiness"))
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("UP");
        assertThat(get("/anything").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("while Keycloak is away the answer is that a service is unavailable, as a problem")
    void keycloakAway() {
        var answer = send(anonymous("/api/v1/tenants").header("Authorization", "Bearer " + TestSignIn.KEYS_AWAY));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().get("slug").asString()).isEqualTo("engine-unavailable");
    }
}
