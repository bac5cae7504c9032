package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Entry point of requests: opens the scope of the token's tenant around the rest of the chain. Stands right behind the security chain. */
@Component
@Order(TenantRequests.ORDER)
public class TenantRequests extends OncePerRequestFilter {

    /** After the security chain, which stands at -100. */
    public static final int ORDER = -90;

    /** Whoever looks into a suspended tenant can be sent away by it all the same. */
    private static final String OF_THE_TENANT_ALWAYS = "/api/v1/operator-grants/";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TenantDirectory directory;

    TenantRequests(TenantDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var tenant = authentication == null ? null : tenant(authentication.getPrincipal(), request);
        if (tenant == null) {
            chain.doFilter(request, response);
            return;
        }
        admit(tenant, request);
        try {
            TenantScope.in(tenant, () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    /** Null for whoever is nobody of a tenant. */
    private static @Nullable TenantId tenant(@Nullable Object principal, HttpServletRequest request) {
        return switch (principal) {
            case SignedIn person -> person.tenant();
            case VisitingOperator operator -> {
                if (!READING.contains(request.getMethod())) {
                    throw Problem.of(GeneralProblem.FORBIDDEN);
                }
                yield operator.tenant();
            }
            case null, default -> null;
        };
    }

    private void admit(TenantId tenant, HttpServletRequest request) {
        var state = directory
                .find(tenant)
                .orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN))
                .state();
        if (!state.canRead()) {
            throw Problem.of(GeneralProblem.TENANT_CLOSED);
        }
        boolean reading = READING.contains(request.getMethod());
        if (!reading && !state.canWrite() && !request.getRequestURI().startsWith(OF_THE_TENANT_ALWAYS)) {
            throw Problem.of(GeneralProblem.TENANT_SUSPENDED);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
