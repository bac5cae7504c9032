package io.dianlu.admin.keycloak.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The service account's access token, kept until shortly before its end. */
final class ServiceToken {

    private static final Duration BEFORE_END = Duration.ofSeconds(10);

    private final Supplier<Granted> grant;
    private @Nullable Held held;

    /** @param grant asks Keycloak */
    ServiceToken(Supplier<Granted> grant) {
        this.grant = grant;
    }

    /** As the token endpoint answers. */
    record Granted(String access_token, long expires_in) {}

    private record Held(String token, Instant until) {}

    synchronized String get() {
        if (held == null || Instant.now().isAfter(held.until())) {
            var asked = Instant.now();
            var granted = grant.get();
            held = new Held(
                    granted.access_token(),
                    asked.plusSeconds(granted.expires_in()).minus(BEFORE_END));
        }
        return held.token();
    }

    synchronized void forget() {
        held = null;
    }
}
