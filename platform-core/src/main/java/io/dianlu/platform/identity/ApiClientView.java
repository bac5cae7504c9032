package io.dianlu.platform.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program of the tenant's that reads and writes in its roles.
 *
 * @param clientId under which it asks for tokens
 * @param roles codes of roles
 * @param createdBy null where nobody knows them any more
 * @param secretChangedAt when its secret was made
 */
public record ApiClientView(
        UUID id,
        String clientId,
        String name,
        Set<String> roles,
        boolean enabled,
        @Nullable NamedPerson createdBy,
        Instant createdAt,
        Instant secretChangedAt) {}
