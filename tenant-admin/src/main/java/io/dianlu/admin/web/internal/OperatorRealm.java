package io.dianlu.admin.web.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * Where operators sign in. A realm of its own: no token of a tenant's person is ever good here.
 *
 * @param operatorRealm name of the realm
 * @param operatorAudience what an access token must be meant for
 * @param operatorWebClient the client id of the pages
 */
@ConfigurationProperties("dianlu")
record OperatorRealm(Keycloak keycloak, String operatorRealm, String operatorAudience, String operatorWebClient) {

    /** How far Keycloak's clock and ours may be apart. */
    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

    /** @param url base address of Keycloak as browsers see it, without a slash at the end */
    record Keycloak(String url) {}

    String issuer() {
        return keycloak.url() + "/realms/" + operatorRealm;
    }

    String keySet() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** Issuer, audience and time: the usual minute of grace would double a token's life, and one without an end never ends. */
    OAuth2TokenValidator<Jwt> rules() {
        var times = new JwtTimestampValidator(CLOCKS_APART);
        times.setAllowEmptyExpiryClaim(false);
        return JwtValidators.createDefaultWithValidators(
                times,
                new JwtIssuerValidator(issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(operatorAudience)));
    }
}
