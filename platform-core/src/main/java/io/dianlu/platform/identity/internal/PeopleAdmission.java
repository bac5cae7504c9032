package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantRequests;
import io.dianlu.platform.tenancy.VisitingOperator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * No request of an unknown or disabled person reaches a room, whatever the room forgot to ask, and none of an operator who looks into the tenant
 * but those named here: plugins and settings are not among them.
 */
@Component
@Order(TenantRequests.ORDER + 3)
class PeopleAdmission extends OncePerRequestFilter {

    private static final String ID = "/[0-9a-f-]{36}";
    private static final Pattern FOR_OPERATORS = Pattern.compile("/api/v1/(customers|customer-search|visits|maturities"
            + "|custom-fields|customers" + ID + "(/timeline|/positions)?|visits" + ID + ")");

    private final CurrentUsers currentUsers;

    PeopleAdmission(CurrentUsers currentUsers) {
        this.currentUsers = currentUsers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof VisitingOperator
                && !FOR_OPERATORS.matcher(request.getRequestURI()).matches()) {
            throw Problem.of(GeneralProblem.FORBIDDEN);
        }
        currentUsers.find();
        chain.doFilter(request, response);
    }
}
