package io.dianlu.platform.web.internal;

import io.dianlu.platform.tenancy.SignedIn;
import io.dianlu.tenant.TenantId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the tenant out of a verified token. Keycloak's organization claim has the shape
 * {@code {"alias": {"id": "…", "tenant_id": ["…"]}}}; a token without exactly one organization speaks for no tenant.
 */
final class TokenRules {

    private TokenRules() {}

    static Optional<SignedIn> signedIn(Jwt token) {
        if (!(token.getClaims().get("organization") instanceof Map<?, ?> organizations) || organizations.size() != 1) {
            return Optional.empty();
        }
        if (!(organizations.values().iterator().next() instanceof Map<?, ?> organization)
                || !(organization.get("tenant_id") instanceof Collection<?> tenants)
                || tenants.size() != 1) {
            return Optional.empty();
        }
        try {
            var tenant = TenantId.parse(String.valueOf(tenants.iterator().next()));
            return Optional.of(new SignedIn(tenant, UUID.fromString(token.getSubject())));
        } catch (IllegalArgumentException | NullPointerException malformed) {
            return Optional.empty();
        }
    }
}
