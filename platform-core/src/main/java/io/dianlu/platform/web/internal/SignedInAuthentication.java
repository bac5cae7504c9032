package io.dianlu.platform.web.internal;

import io.dianlu.platform.tenancy.SignedIn;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request whose token was verified and names exactly one tenant. Roles are not in the token: the identity room knows them. */
final class SignedInAuthentication extends AbstractAuthenticationToken {

    private final transient SignedIn signedIn;
    private final transient Instant expiresAt;

    SignedInAuthentication(SignedIn signedIn, Instant expiresAt) {
        super(List.of());
        this.signedIn = signedIn;
        this.expiresAt = expiresAt;
        super.setAuthenticated(true);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public SignedIn getPrincipal() {
        return signedIn;
    }
}
