package io.dianlu.admin.web.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens in Keycloak's shape, signed with a key of the tests; everything but the key is checked as in production. */
@TestConfiguration(proxyBeanMethods = false)
public class TestSignIn {

    public static final UUID OPERATOR = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    /** A token that comes while Keycloak is away. */
    public static final String KEYS_AWAY = "keys.are.away";

    private static final RSAKey KEY = key();

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Bean
    JwtDecoder jwtDecoder(OperatorRealm realm) throws JOSEException {
        var decoder = NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
        decoder.setJwtValidator(realm.rules());
        return token -> {
            if (token.equals(KEYS_AWAY)) {
                throw new JwtException("the keys could not be read");
            }
            return decoder.decode(token);
        };
    }

    public static String operator() {
        return token(claims -> {});
    }

    /** An operator's token with a difference. */
    public static String token(Consumer<JWTClaimsSet.Builder> difference) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("http://127.0.0.1:8180/realms/dianlu-operators")
                .audience("dianlu-tenant-admin")
                .subject(OPERATOR.toString())
                .claim("preferred_username", "caretaker")
                .claim("realm_access", Map.of("roles", List.of("operator")))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        difference.accept(claims);
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
        try {
            jwt.sign(new RSASSASigner(KEY));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        return jwt.serialize();
    }
}
