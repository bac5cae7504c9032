package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.dianlu.platform.tenancy.SignedIn;
import io.dianlu.tenant.TenantId;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

@DisplayName("A token")
class TokenAttacksTest {

    private static final KeycloakSettings KEYCLOAK =
            new KeycloakSettings("http://127.0.0.1:9", "dianlu", "dianlu-platform", "dianlu-web");
    private static final KeyPair OURS = keys();
    private static final UUID TENANT = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final VerifiedTokens tokens = verified();

    private static VerifiedTokens verified() {
        var decoder =
                NimbusJwtDecoder.withPublicKey((RSAPublicKey) OURS.getPublic()).build();
        decoder.setJwtValidator(SecurityChain.rules(KEYCLOAK));
        return new VerifiedTokens(decoder, new OperatorPasses(""));
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2_048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(KEYCLOAK.issuer())
                .audience(KEYCLOAK.audience())
                .subject(PERSON.toString())
                .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))))
                .claim("organization", Map.of("woniu", organization(TENANT)));
    }

    private static Map<String, Object> organization(UUID tenant) {
        return Map.of("id", "o", "tenant_id", List.of(tenant.toString()));
    }

    private static String signed(JWTClaimsSet claims, KeyPair by) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(by.getPrivate()));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    private void refused(String token) {
        assertThatThrownBy(() -> tokens.authenticate(new BearerTokenAuthenticationToken(token)))
                .isInstanceOf(InvalidBearerTokenException.class);
    }

    private void refused(JWTClaimsSet.Builder claims) {
        refused(signed(claims.build(), OURS));
    }

    private void namesNoTenant(JWTClaimsSet.Builder claims) {
        var token = new BearerTokenAuthenticationToken(signed(claims.build(), OURS));
        assertThatThrownBy(() -> tokens.authenticate(token)).hasMessage("tenant-not-named");
    }

    @Test
    @DisplayName("of our realm, for our audience, of one organization speaks for its person and tenant")
    void admitted() {
        var signedIn = tokens.authenticate(new BearerTokenAuthenticationToken(signed(claims().build(), OURS)));
        assertThat(signedIn.getPrincipal()).isEqualTo(new SignedIn(new TenantId(TENANT), PERSON));
    }

    @Test
    @DisplayName("of another realm is refused, though signed with our key")
    void anotherIssuer() {
        refused(claims().issuer(KEYCLOAK.url() + "/realms/other"));
    }

    @Test
    @DisplayName("for another audience, or for none, is refused")
    void wrongAudience() {
        refused(claims().audience("another-service"));
        refused(claims().audience((String) null));
    }

    @Test
    @DisplayName("past its end is refused, and so is one that never ends")
    void expired() {
        refused(claims().expirationTime(Date.from(Instant.now().minus(Duration.ofMinutes(5)))));
        refused(claims().expirationTime(null));
    }

    @Test
    @DisplayName("is refused ten seconds past its end: clocks may be apart by five")
    void clocksApart() {
        refused(claims().expirationTime(Date.from(Instant.now().minus(Duration.ofSeconds(10)))));
    }

    @Test
    @DisplayName("signed by somebody else is refused")
    void foreignKey() {
        refused(signed(claims().build(), keys()));
    }

    @Test
    @DisplayName("that says alg none is refused")
    void unsigned() {
        refused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    @DisplayName("whose claims were exchanged after signing is refused")
    void exchangedClaims() {
        var parts = signed(claims().build(), OURS).split("\\.");
        var other = signed(
                claims().claim("organization", Map.of("other", organization(UUID.randomUUID())))
                        .build(),
                OURS);
        refused(parts[0] + "." + other.split("\\.")[1] + "." + parts[2]);
    }

    @Test
    @DisplayName("without an organization is refused, and its person is told to choose a company")
    void withoutOrganization() {
        namesNoTenant(claims().claim("organization", null));
        namesNoTenant(claims().claim("organization", Map.of()));
        namesNoTenant(claims().claim("organization", List.of("woniu")));
    }

    @Test
    @DisplayName(
            "of two organizations, or of one with two tenants, is refused, and its person is told to choose a company")
    void twoOrganizations() {
        namesNoTenant(claims().claim(
                        "organization", Map.of("one", organization(TENANT), "two", organization(UUID.randomUUID()))));
        namesNoTenant(claims().claim(
                        "organization",
                        Map.of(
                                "woniu",
                                Map.of(
                                        "tenant_id",
                                        List.of(
                                                TENANT.toString(),
                                                UUID.randomUUID().toString())))));
    }

    @Test
    @DisplayName("that cannot be checked because the keys cannot be read is nobody's fault")
    void keysAway() {
        var away = NimbusJwtDecoder.withJwkSetUri(KEYCLOAK.keySet()).build();
        var token = new BearerTokenAuthenticationToken(signed(claims().build(), OURS));
        assertThatThrownBy(() -> new VerifiedTokens(away, new OperatorPasses("")).authenticate(token))
                .isInstanceOf(AuthenticationServiceException.class);
    }
}
