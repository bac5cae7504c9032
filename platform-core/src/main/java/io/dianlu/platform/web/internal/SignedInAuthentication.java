package io.dianlu.platform.web.internal;

import io.dianlu.platform.tenancy.SignedIn;
import io.dianlu.platform.tenancy.VisitingOperator;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request whose token was verified and names exactly one tenant. Roles are not in the token: the identity room knows them. */
final class SignedInAuthentication extends AbstractAuthenticationToken {

    private final transient Record principal;
    private final transient Instant expiresAt;

    SignedInAuthentication(SignedIn person, Instant expiresAt) {
        this((Record) person, expiresAt);
    }

    SignedInAuthentication(VisitingOperator operator, Instant expiresAt) {
        this((Record) operator, expiresAt);
    }

    private SignedInAuthentication(Record principal, Instant expiresAt) {
        super(List.of());
        this.principal = principal;
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
    public Object getPrincipal() {
        return principal;
    }
}
