package io.dianlu.admin.web.internal;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/**
 * Where operators sign in. A realm of its own: no token of a tenant's person is ever good here.
 *
 * @param operatorRealm name of the realm
 * @param operatorAudience what an access token must be meant for
 */
@ConfigurationProperties("dianlu")
record OperatorRealm(Keycloak keycloak, String operatorRealm, String operatorAudience) {

    /** @param url base address of Keycloak, without a slash at the end */
    record Keycloak(String url) {}

    String issuer() {
        return keycloak.url() + "/realms/" + operatorRealm;
    }

    String keySet() {
        return issuer() + "/protocol/openid-connect/certs";
    }

    /** Issuer, audience and time. */
    OAuth2TokenValidator<Jwt> rules() {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(issuer()),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(operatorAudience))));
    }
}
