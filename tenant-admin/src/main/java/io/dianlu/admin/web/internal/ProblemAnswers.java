package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.Problem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem straight to the response, for the security chain, which stands before Spring MVC. */
@Component
class ProblemAnswers {

    private final ProblemTexts texts;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemAnswers(ProblemTexts texts, LocaleResolver localeResolver, JsonMapper json) {
        this.texts = texts;
        this.locales = localeResolver;
        this.json = json;
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(problem.type().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        var view = texts.view(problem, locales.resolveLocale(request), request.getRequestURI());
        response.getOutputStream().write(json.writeValueAsBytes(view));
    }
}
