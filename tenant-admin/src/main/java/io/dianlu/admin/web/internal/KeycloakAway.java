package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A token that cannot be checked because the signing keys cannot be read is nobody's fault: the security chain throws, this answers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KeycloakAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakAway.class);

    private final ProblemAnswers answers;

    KeycloakAway(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AuthenticationServiceException away) {
            LOG.warn("Keycloak did not answer: {}", away.getMessage());
            answers.write(Problem.of(GeneralProblem.ENGINE_UNAVAILABLE), request, response);
        }
    }
}
