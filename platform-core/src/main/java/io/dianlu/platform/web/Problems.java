package io.dianlu.platform.web;

import io.dianlu.platform.shared.Problem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts problems into words, in the caller's language. */
@Component
public class Problems {

    private static final String TYPE = "https://dianlu.io/problems/";

    private final MessageSource texts;

    Problems(MessageSource texts) {
        this.texts = texts;
    }

    /** @param instance the path the problem arose on, or null for a row of a batch */
    public ProblemView view(Problem problem, Locale locale, @Nullable String instance) {
        var slug = problem.type().slug();
        var arguments = problem.arguments().toArray();
        var fields = problem.errors().stream()
                .map(error -> new ProblemView.Field(
                        error.field(),
                        error.code(),
                        texts.getMessage(
                                "field." + error.code(), error.arguments().toArray(), locale)))
                .toList();
        return new ProblemView(
                TYPE + slug,
                slug,
                texts.getMessage(slug + ".title", arguments, locale),
                problem.type().status(),
                texts.getMessage(slug + ".detail", arguments, locale),
                instance,
                fields,
                problem.properties());
    }
}
