package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.tenancy.TenantRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No request of an unknown or disabled person reaches a room, whatever the room forgot to ask. */
@Component
@Order(TenantRequests.ORDER + 1)
class PeopleAdmission extends OncePerRequestFilter {

    private final CurrentUsers currentUsers;

    PeopleAdmission(CurrentUsers currentUsers) {
        this.currentUsers = currentUsers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        currentUsers.find();
        chain.doFilter(request, response);
    }
}
