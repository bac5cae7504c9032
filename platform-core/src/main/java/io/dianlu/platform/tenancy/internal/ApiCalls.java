package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.QuotaProblem;
import io.dianlu.platform.tenancy.TenantRequests;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.UsageMeter;
import io.dianlu.platform.tenancy.VisitingOperator;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantProfile;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts the requests of each tenant's day and refuses those past its limit. Each instance decides by what it knows: beside other instances a
 * tenant gets as many more as it asks of them in a few seconds.
 */
@Component
@Order(TenantRequests.ORDER + 2)
class ApiCalls extends OncePerRequestFilter implements UsageMeter {

    private static final Logger LOG = LoggerFactory.getLogger(ApiCalls.class);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** What lets people sign in and see why they cannot work; and an operator can always be sent away. */
    private static final Set<String> ALWAYS = Set.of("/api/v1/me", "/api/v1/usage");

    private static final Set<String> ALWAYS_BELOW = Set.of("/api/v1/branding", "/api/v1/operator-grants");

    private final TenantDirectory directory;
    private final CallCounts counts;

    ApiCalls(TenantDirectory directory, CallCounts counts) {
        this.directory = directory;
        this.counts = counts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var tenant = TenantScope.find().flatMap(directory::find);
        if (tenant.isPresent() && !isOfAnOperator()) {
            count(tenant.get(), request);
        }
        chain.doFilter(request, response);
    }

    /** What an operator looks at is not what the tenant asked for. */
    private static boolean isOfAnOperator() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof VisitingOperator;
    }

    private void count(TenantProfile tenant, HttpServletRequest request) {
        var today = counts.today(tenant);
        var most = tenant.limits().get(Limit.API_CALLS_PER_DAY.code());
        if (most != null && used(tenant, today) >= most && !isAlwaysAnswered(request.getRequestURI())) {
            throw reached(tenant, most, today.endsAt());
        }
        today.add();
    }

    private long used(TenantProfile tenant, CallsOfDay today) {
        try {
            return today.used(() -> counts.stored(tenant, today.day()));
        } catch (RuntimeException databaseAway) {
            // who cannot be counted is not refused for it
            LOG.debug("Requests of before are not known: {}", databaseAway.toString());
            return today.waiting();
        }
    }

    private static boolean isAlwaysAnswered(String path) {
        return ALWAYS.contains(path) || ALWAYS_BELOW.stream().anyMatch(path::startsWith);
    }

    private static Problem reached(TenantProfile tenant, long most, Instant endsAt) {
        long seconds = Math.max(1, Duration.between(Instant.now(), endsAt).toSeconds() + 1);
        var again = MINUTE.format(endsAt.atZone(tenant.timeZone()));
        return Problem.of(
                        QuotaProblem.API_CALLS_LIMIT_REACHED,
                        most,
                        again,
                        tenant.timeZone().getId())
                .with(Map.of(
                        "limit",
                        Limit.API_CALLS_PER_DAY.code(),
                        "most",
                        most,
                        "from",
                        endsAt,
                        Problem.RETRY_AFTER_SECONDS,
                        seconds));
    }

    @Override
    public Limit limit() {
        return Limit.API_CALLS_PER_DAY;
    }

    @Override
    public long used(TenantProfile tenant, LocalDate day) {
        var today = counts.today(tenant);
        return counts.stored(tenant, day) + (today.day().equals(day) ? today.waiting() : 0);
    }
}
