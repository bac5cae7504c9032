package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.FieldError;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.web.ProblemView;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts problems into words, in the caller's language. */
@Component
class ProblemTexts {

    private static final String TYPE = "https://dianlu.io/problems/";

    private final MessageSource texts;

    ProblemTexts(MessageSource texts) {
        this.texts = texts;
    }

    ProblemView view(Problem problem, Locale locale, String path) {
        var slug = problem.type().slug();
        var arguments = problem.arguments().toArray();
        return new ProblemView(
                TYPE + slug,
                slug,
                texts.getMessage(slug + ".title", arguments, locale),
                problem.type().status(),
                texts.getMessage(slug + ".detail", arguments, locale),
                path,
                problem.errors().stream().map(error -> field(error, locale)).toList(),
                problem.properties());
    }

    private ProblemView.Field field(FieldError error, Locale locale) {
        var text = texts.getMessage("field." + error.code(), error.arguments().toArray(), locale);
        return new ProblemView.Field(error.field(), error.code(), text);
    }
}
