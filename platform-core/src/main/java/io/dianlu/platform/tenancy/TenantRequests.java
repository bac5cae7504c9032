package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantDirectory;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
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

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final TenantDirectory directory;

    TenantRequests(TenantDirectory directory) {
        this.directory = directory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        admit(signedIn, READING.contains(request.getMethod()));
        try {
            TenantScope.in(signedIn.tenant(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException expected) {
            throw expected;
        } catch (Exception other) {
            throw new ServletException(other);
        }
    }

    private void admit(SignedIn signedIn, boolean reading) {
        var state = directory
                .find(signedIn.tenant())
                .orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN))
                .state();
        if (!state.canRead()) {
            throw Problem.of(GeneralProblem.TENANT_CLOSED);
        }
        if (!reading && !state.canWrite()) {
            throw Problem.of(GeneralProblem.TENANT_SUSPENDED);
        }
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
