package io.dianlu.local.bench.stack;

import io.dianlu.local.demo.http.Tokens;
import io.dianlu.local.demo.keycloak.ScriptsClient;
import java.util.function.Supplier;

/** An access token that somebody else renews: asking for it never waits. */
public final class FreshToken implements Supplier<String> {
    private static final long LOOK_MILLIS = 1_000;

    private final Tokens tokens;
    private volatile String current;

    public FreshToken(String user, String tenantAlias) {
        tokens = signIn(user, tenantAlias);
        current = tokens.get();
        Thread.ofPlatform().daemon().name("token-" + user).start(this::renew);
    }

    /** Signs in when it is first asked. */
    public static Tokens signIn(String user, String tenantAlias) {
        return new Tokens(
                Settings.require("DIANLU_KEYCLOAK_URL"),
                "dianlu",
                ScriptsClient.ID,
                user,
                Settings.require("DIANLU_DEMO_PASSWORD"),
                "openid organization:" + tenantAlias);
    }

    @Override
    public String get() {
        return current;
    }

    private void renew() {
        try {
            while (true) {
                Thread.sleep(LOOK_MILLIS);
                try {
                    current = tokens.get();
                } catch (RuntimeException busy) {
                    // the old one lives for another twenty seconds: the next look tries again
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
