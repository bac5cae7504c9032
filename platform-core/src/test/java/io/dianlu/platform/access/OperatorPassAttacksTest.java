package io.dianlu.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.VisitingCalls;
import io.dianlu.tenant.OperatorPass;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pass of an operator with an open grant")
class OperatorPassAttacksTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Visit visit = Visit.to(tenant);

    @BeforeEach
    void open() {
        PLATFORM.person(tenant, "业务员", Role.REP, tenant.north()).shop("机密的店", 121.5, 31.2);
        assertThat(visit.ask("客户请求协助", 60).status()).isEqualTo(200);
        assertThat(visit.get("/customers")).startsWith("200").contains("机密的店");
    }

    private JWTClaimsSet.Builder claims() {
        return VisitingCalls.claims(tenant.id().value(), visit.operator(), visit.grant());
    }

    private void refused(String token) {
        assertThat(VisitingCalls.ask("GET", "/customers", token))
                .startsWith("401")
                .doesNotContain("机密");
    }

    private void refused(UnaryOperator<JWTClaimsSet.Builder> changed) {
        refused(VisitingCalls.signed(changed.apply(claims()), ControlPlane.KEY));
    }

    @Test
    @DisplayName("signed by another key, or by the shared one itself, is refused")
    void foreignKey() throws Exception {
        refused(VisitingCalls.signed(claims(), "another key of somebody"));
        var shared = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims().build());
        shared.sign(new MACSigner((ControlPlane.KEY + "\0".repeat(32)).getBytes(StandardCharsets.UTF_8)));
        refused(OperatorPass.PREFIX + shared.serialize());
    }

    @Test
    @DisplayName("that says alg none, another algorithm, or nothing at all is refused")
    void algorithms() throws Exception {
        refused(OperatorPass.PREFIX + new PlainJWT(claims().build()).serialize());
        refused(OperatorPass.PREFIX);
        refused(OperatorPass.PREFIX + "x.y.z");
        var longer = new SignedJWT(new JWSHeader(JWSAlgorithm.HS384), claims().build());
        var key = OperatorPass.key(ControlPlane.KEY).getEncoded();
        longer.sign(new MACSigner(Arrays.copyOf(key, 48)));
        refused(OperatorPass.PREFIX + longer.serialize());
    }

    @Test
    @DisplayName("of another issuer, for another or also for another audience, is refused")
    void claimsOfOthers() {
        refused(claims -> claims.issuer("http://127.0.0.1:9/realms/dianlu-operators"));
        refused(claims -> claims.audience("dianlu-platform"));
        refused(claims -> claims.audience(List.of(OperatorPass.AUDIENCE, "dianlu-platform")));
        refused(claims -> claims.audience((String) null));
    }

    @Test
    @DisplayName("past its end, without one, or made for longer than half a minute, is refused")
    void times() {
        refused(claims -> claims.expirationTime(Date.from(Instant.now().minus(Duration.ofSeconds(10)))));
        refused(claims -> claims.expirationTime(null));
        refused(claims -> claims.expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(2)))));
    }

    @Test
    @DisplayName("that leaves out or garbles tenant, operator or grant is refused")
    void malformed() {
        for (var claim : List.of(OperatorPass.TENANT, OperatorPass.GRANT, "sub")) {
            refused(claims -> claims.claim(claim, null));
            refused(claims -> claims.claim(claim, "nobody"));
        }
    }

    @Test
    @DisplayName("with another grant, another operator or another tenant opens nothing")
    void others() {
        var other = PLATFORM.newTenant();
        for (var crossing : List.of(
                new Visit(tenant, visit.operator(), Ids.next()),
                new Visit(tenant, Ids.next(), visit.grant()),
                new Visit(other, visit.operator(), visit.grant()))) {
            assertThat(crossing.get("/customers")).startsWith("403").doesNotContain("机密");
        }
    }

    @Test
    @DisplayName("is no token without its beginning, and a token of a person is no pass with it")
    void confused() {
        var pass = VisitingCalls.signed(claims(), ControlPlane.KEY);
        assertThat(VisitingCalls.ask("GET", "/customers", pass.substring(OperatorPass.PREFIX.length())))
                .doesNotStartWith("200");
        refused(OperatorPass.PREFIX + tenant.id() + "." + visit.operator());
    }
}
