package io.dianlu.local.demo.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

/** The access token of one user by direct grant, fetched again before it ends. Safe for use from several threads. */
public final class Tokens implements Supplier<String> {
    private static final Duration RENEW_BEFORE_END = Duration.ofSeconds(20);

    private final String address;
    private final Map<String, String> form;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    /**
     * @param realm name of the realm
     * @param client a public client that allows direct grants
     * @param scope for example {@code openid organization}
     */
    public Tokens(String keycloakUrl, String realm, String client, String user, String password, String scope) {
        this.address = keycloakUrl + "/realms/" + realm + "/protocol/openid-connect/token";
        this.form = Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", user,
                "password", password,
                "scope", scope);
    }

    /** @throws UnexpectedAnswer when Keycloak refuses the user */
    @Override
    public synchronized String get() {
        if (Instant.now().isAfter(renewAt)) {
            var body = JsonHttp.form(address, form).orFail().body();
            token = body.path("access_token").asString();
            renewAt =
                    Instant.now().plusSeconds(body.path("expires_in").asLong()).minus(RENEW_BEFORE_END);
        }
        return token;
    }
}
