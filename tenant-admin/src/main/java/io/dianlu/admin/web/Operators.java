package io.dianlu.admin.web;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who is behind the current request. */
@Component
public class Operators {

    Operators() {}

    /** @throws Problem not-signed-in outside a request with a verified token */
    public Operator current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
        var name = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), token.getSubject());
        try {
            return new Operator(UUID.fromString(token.getSubject()), name);
        } catch (IllegalArgumentException noSubjectOfKeycloak) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
    }
}
