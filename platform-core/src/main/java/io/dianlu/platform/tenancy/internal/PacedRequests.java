package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.QuotaProblem;
import io.dianlu.platform.tenancy.RequestBudget;
import io.dianlu.platform.tenancy.TenantRequests;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each tenant ask this instance at its pace and no faster, before anything else is done for a request (P-12). */
@Component
@Order(TenantRequests.ORDER + 1)
class PacedRequests extends OncePerRequestFilter implements RequestBudget {

    private static final long NANOS_PER_SECOND = TimeUnit.SECONDS.toNanos(1);

    /** More than any batch that is taken; what is refused for its size weighs no more. */
    private static final long HEAVIEST = 100;

    private final TenantDirectory directory;
    private final RequestPace usual;
    private final Map<TenantId, Paced> tenants = new ConcurrentHashMap<>();

    PacedRequests(TenantDirectory directory, RequestPaceSettings settings) {
        this.directory = directory;
        this.usual = new RequestPace(settings.perSecond(), settings.burst());
    }

    /** A tenant's bucket, as long as its pace stays what it is. */
    private record Paced(RequestPace pace, Bucket bucket) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var paced = ofScope();
        if (paced.isPresent() && !paced.get().bucket().tryConsume(1)) {
            throw tooFast(paced.get());
        }
        chain.doFilter(request, response);
    }

    private static Problem tooFast(Paced paced) {
        var wait = paced.bucket().estimateAbilityToConsume(1).getNanosToWaitForRefill();
        long seconds = Math.max(1, Math.ceilDiv(wait, NANOS_PER_SECOND));
        long perSecond = paced.pace().perSecond();
        return Problem.of(QuotaProblem.TOO_MANY_REQUESTS, perSecond, seconds)
                .with(Map.of(
                        "limit",
                        Limit.REQUESTS_PER_SECOND.code(),
                        "most",
                        perSecond,
                        Problem.RETRY_AFTER_SECONDS,
                        seconds));
    }

    @Override
    public void weigh(int rows) {
        long weight = Math.min(rows / ROWS_PER_REQUEST, HEAVIEST);
        if (weight > 0) {
            ofScope().ifPresent(paced -> paced.bucket().consumeIgnoringRateLimits(weight));
        }
    }

    /** Empty where nobody set a pace. */
    private Optional<Paced> ofScope() {
        return TenantScope.find().flatMap(directory::find).flatMap(tenant -> {
            var pace = RequestPace.of(tenant, usual);
            if (!pace.isSet()) {
                return Optional.empty();
            }
            var known = tenants.get(tenant.id());
            if (known != null && known.pace().equals(pace)) {
                return Optional.of(known);
            }
            return Optional.of(tenants.compute(
                    tenant.id(),
                    (_, now) -> now != null && now.pace().equals(pace)
                            ? now
                            : new Paced(pace, pace.bucket(TimeMeter.SYSTEM_NANOTIME))));
        });
    }
}
