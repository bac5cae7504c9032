package io.dianlu.platform.access.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.access.AccessProblem;
import io.dianlu.platform.identity.spi.OperatorGrants;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.VisitingOperator;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Grants that are asked for at each request, remembered for five seconds: what another instance ended is over within that time. */
@Component
class OpenGrants implements OperatorGrants {

    private static final int MOST_REMEMBERED = 1_000;

    private final GrantRows rows;
    private final Cache<Key, Optional<OperatorGrant>> known = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(Duration.ofSeconds(5))
            .build();

    OpenGrants(GrantRows rows) {
        this.rows = rows;
    }

    private record Key(TenantId tenant, UUID grant) {}

    @Override
    public void require(VisitingOperator operator) {
        var grant = known.get(new Key(TenantScope.require(), operator.grant()), key -> rows.find(key.grant()));
        var now = Instant.now();
        if (grant.filter(found -> found.isOpen(now) && found.operator().equals(operator.subject()))
                .isEmpty()) {
            throw Problem.of(AccessProblem.OPERATOR_GRANT_OVER);
        }
    }

    void forget(UUID grant) {
        known.invalidate(new Key(TenantScope.require(), grant));
    }
}
