package io.dianlu.admin.shared;

import java.util.List;

/** A refusal the caller can understand and act on. */
public final class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient List<FieldError> errors;

    private Problem(ProblemType type, List<Object> arguments, List<FieldError> errors) {
        // an answer, not a failure: nobody reads its stack trace
        super(type.slug(), null, false, false);
        this.type = type;
        this.arguments = arguments;
        this.errors = errors;
    }

    /** @param arguments fill the detail's text */
    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments), List.of());
    }

    /** A refusal for which one field is to blame. */
    public static Problem ofField(ProblemType type, FieldError error, Object... arguments) {
        return new Problem(type, List.of(arguments), List.of(error));
    }

    /** Refused fields, status 422. */
    public static Problem invalid(List<FieldError> errors) {
        return new Problem(GeneralProblem.VALIDATION_FAILED, List.of(), List.copyOf(errors));
    }

    public static Problem invalid(String field, String code, Object... arguments) {
        return invalid(List.of(FieldError.of(field, code, arguments)));
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
}
