package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.web.ProblemView;
import io.dianlu.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Every failure of a request as a problem: ours in their words, the framework's translated, a defect as internal-error with a log line. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemView> refused(Problem problem, HttpServletRequest request, Locale locale) {
        return answer(problem, request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemView> unreadable(
            HttpMessageNotReadableException exception, HttpServletRequest request, Locale locale) {
        return answer(fieldOf(exception), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemView> mistyped(
            MethodArgumentTypeMismatchException exception, HttpServletRequest request, Locale locale) {
        return answer(Problem.invalid(exception.getName(), "unreadable"), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemView> missing(
            MissingServletRequestParameterException exception, HttpServletRequest request, Locale locale) {
        return answer(Problem.invalid(exception.getParameterName(), "required"), request, locale);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class,
        QueryTimeoutException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemView> databaseAway(Exception exception, HttpServletRequest request, Locale locale) {
        LOG.warn("PostgreSQL did not answer: {}", exception.toString());
        return answer(Problem.of(GeneralProblem.ENGINE_UNAVAILABLE), request, locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemView> keysAway(
            AuthenticationServiceException exception, HttpServletRequest request, Locale locale) {
        LOG.warn("A token could not be checked: {}", exception.getMessage());
        return answer(Problem.of(GeneralProblem.ENGINE_UNAVAILABLE), request, locale);
    }

    /** @return null, which is no answer, when the caller has hung up */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemView> other(Exception exception, HttpServletRequest request, Locale locale) {
        if (CallerGone.isBehind(exception)) {
            LOG.debug("The caller hung up on {} {}", request.getMethod(), request.getRequestURI());
            return null;
        }
        if (DatabaseAway.isBehind(exception)) {
            return databaseAway(exception, request, locale);
        }
        var type = exception instanceof ErrorResponse known
                ? typeOf(known.getStatusCode().value())
                : GeneralProblem.INTERNAL_ERROR;
        if (type == GeneralProblem.INTERNAL_ERROR) {
            LOG.error("A defect on {} {}", request.getMethod(), request.getRequestURI(), exception);
        }
        return answer(Problem.of(type), request, locale);
    }

    static GeneralProblem typeOf(int status) {
        return switch (status) {
            case 404 -> GeneralProblem.NOT_FOUND;
            case 405 -> GeneralProblem.METHOD_NOT_ALLOWED;
            case 406 -> GeneralProblem.NOT_ACCEPTABLE;
            case 413 -> GeneralProblem.PAYLOAD_TOO_LARGE;
            case 415 -> GeneralProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? GeneralProblem.MALFORMED_REQUEST : GeneralProblem.INTERNAL_ERROR;
        };
    }

    private static Problem fieldOf(HttpMessageNotReadableException exception) {
        var otherwise = Problem.of(GeneralProblem.MALFORMED_REQUEST);
        for (Throwable cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            // what a body refused by itself counts more than the field at which it was read
            if (cause instanceof Problem problem) {
                return problem;
            }
            if (cause instanceof JacksonException json && !json.getPath().isEmpty()) {
                otherwise = Problem.invalid(List.of(FieldError.of(path(json), "unreadable")));
            }
        }
        return otherwise;
    }

    private static String path(JacksonException json) {
        return json.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private ResponseEntity<ProblemView> answer(Problem problem, HttpServletRequest request, Locale locale) {
        var answer = ResponseEntity.status(problem.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.properties().get(Problem.RETRY_AFTER_SECONDS) instanceof Long seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
        return answer.body(problems.view(problem, locale, request.getRequestURI()));
    }
}
