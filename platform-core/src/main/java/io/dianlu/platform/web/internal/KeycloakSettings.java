package io.dianlu.platform.web.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people sign in.
 *
 * @param url base address of Keycloak as browsers see it, without a slash at the end
 * @param audience what an access token must be meant for
 * @param webClient the client id of the pages
 */
@ConfigurationProperties("dianlu.keycloak")
record KeycloakSettings(String url, String realm, String audience, String webClient) {

    String issuer() {
        return url + "/realms/" + realm;
    }

    String keySet() {
        return issuer() + "/protocol/openid-connect/certs";
    }
}
