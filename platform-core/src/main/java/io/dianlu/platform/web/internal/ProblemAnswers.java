package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem straight to the response, for filters that stand before Spring MVC. */
@Component
class ProblemAnswers {

    private final Problems problems;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemAnswers(Problems problems, LocaleResolver localeResolver, JsonMapper json) {
        this.problems = problems;
        this.locales = localeResolver;
        this.json = json;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.type().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        var view = problems.view(problem, locales.resolveLocale(request), request.getRequestURI());
        response.getOutputStream().write(json.writeValueAsBytes(view));
    }
}
