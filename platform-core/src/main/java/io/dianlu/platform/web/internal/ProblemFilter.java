package io.dianlu.platform.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Hands what a filter threw, such as a suspended tenant or PostgreSQL away, to the advice, so that one place alone makes problems of failures. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ProblemFilter extends OncePerRequestFilter {

    private final HandlerExceptionResolver advice;
    private final LocaleResolver locales;

    ProblemFilter(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver advice, LocaleResolver localeResolver) {
        this.advice = advice;
        this.locales = localeResolver;
    }

    /** Spring MVC wraps what a handler that is no controller throws. */
    private static Exception meant(Exception failure) {
        return failure instanceof ServletException && failure.getCause() instanceof RuntimeException cause
                ? cause
                : failure;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            // before Spring MVC nobody has said yet how to find the caller's language
            request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, locales);
            if (response.isCommitted() || advice.resolveException(request, response, null, meant(failure)) == null) {
                throw failure;
            }
        }
    }
}
