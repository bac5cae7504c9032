package io.dianlu.platform.shared;

import java.util.List;
import java.util.Map;

/** A refusal that the caller can understand and act on; the edge renders it as RFC 9457 in the caller's language. */
public final class Problem extends RuntimeException {

    /** Member that says how soon it is worth asking again; the edge makes the header Retry-After of it too. */
    public static final String RETRY_AFTER_SECONDS = "retryAfterSeconds";

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> properties;

    private Problem(ProblemType type, List<Object> arguments, List<FieldError> errors, Map<String, Object> properties) {
        // a refusal is an answer, not a failure: its stack trace would only cost time
        super(type.slug(), null, false, false);
        this.type = type;
        this.arguments = arguments;
        this.errors = errors;
        this.properties = properties;
    }

    /** @param arguments fill the detail's text */
    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments), List.of(), Map.of());
    }

    /** A refusal of one field, status 422. */
    public static Problem invalid(String field, String code, Object... arguments) {
        return invalid(List.of(FieldError.of(field, code, arguments)));
    }

    /** A refusal of several fields at once, status 422. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(GeneralProblem.VALIDATION_FAILED, List.of(), List.copyOf(errors), Map.of());
    }

    /** The same problem with members of its own, such as {@code current} and {@code yours}. */
    public Problem with(Map<String, Object> members) {
        return new Problem(type, arguments, errors, Map.copyOf(members));
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> properties() {
        return properties;
    }
}
