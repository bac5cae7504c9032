package io.dianlu.admin.web.internal;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.shared.Refusal;
import io.dianlu.admin.web.ProblemView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;

/** Every failure of a request as a problem; only a defect of ours is logged. */
@RestControllerAdvice
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemTexts texts;

    ProblemAdvice(ProblemTexts texts) {
        this.texts = texts;
    }

    /** @return null, which is no answer, when the caller has hung up */
    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemView> failed(Exception failure, HttpServletRequest request, Locale locale) {
        if (CallerGone.isBehind(failure)) {
            LOG.debug("The caller hung up on {} {}", request.getMethod(), request.getRequestURI());
            return null;
        }
        var problem = problemOf(failure);
        if (problem.type() == GeneralProblem.INTERNAL_ERROR) {
            LOG.error("A defect on {} {}", request.getMethod(), request.getRequestURI(), failure);
        }
        return ResponseEntity.status(problem.type().status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(texts.view(problem, locale, request.getRequestURI()));
    }

    /** In the words of who refused; only the address is the one that was asked here. */
    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refusal refusal, HttpServletRequest request) {
        var problem = new LinkedHashMap<>(refusal.problem());
        problem.put("instance", request.getRequestURI());
        return ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Problem problemOf(Exception failure) {
        return switch (failure) {
            case Problem ours -> ours;
            case OutsideFailure outside -> outside(outside);
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable);
            case MethodArgumentTypeMismatchException mistyped -> Problem.invalid(mistyped.getName(), "unreadable");
            case MissingServletRequestParameterException missing ->
                Problem.invalid(missing.getParameterName(), "required");
            case DataAccessResourceFailureException away -> databaseAway(away);
            case TransientDataAccessResourceException away -> databaseAway(away);
            case QueryTimeoutException away -> databaseAway(away);
            case CannotCreateTransactionException away -> databaseAway(away);
            case ErrorResponse known ->
                Problem.of(GeneralProblem.ofStatus(known.getStatusCode().value()));
            default -> Problem.of(GeneralProblem.INTERNAL_ERROR);
        };
    }

    private static Problem outside(OutsideFailure failure) {
        LOG.warn("Nobody outside did it: {} {}", failure.reason(), failure.detail());
        return Problem.of(
                switch (failure.reason()) {
                    case DATA_PLANE_AWAY -> GeneralProblem.DATA_PLANE_AWAY;
                    case DATA_PLANE_REFUSED -> GeneralProblem.DATA_PLANE_REFUSED;
                    default -> GeneralProblem.ENGINE_UNAVAILABLE;
                });
    }

    private static Problem databaseAway(RuntimeException away) {
        LOG.warn("PostgreSQL did not answer: {}", away.toString());
        return Problem.of(GeneralProblem.ENGINE_UNAVAILABLE);
    }

    private static Problem unreadable(HttpMessageNotReadableException failure) {
        if (failure.getCause() instanceof JacksonException json
                && !json.getPath().isEmpty()) {
            return Problem.invalid(fieldOf(json), "unreadable");
        }
        return Problem.of(GeneralProblem.MALFORMED_REQUEST);
    }

    private static String fieldOf(JacksonException json) {
        return json.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
