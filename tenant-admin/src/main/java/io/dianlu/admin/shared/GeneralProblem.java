package io.dianlu.admin.shared;

/** Refusals that do not belong to one room. */
public enum GeneralProblem implements ProblemType {
    VALIDATION_FAILED("validation-failed", 422),
    MALFORMED_REQUEST("malformed-request", 400),
    NOT_SIGNED_IN("not-signed-in", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    ID_ALREADY_USED("id-already-used", 409),
    STALE_VERSION("stale-version", 412),
    PAYLOAD_TOO_LARGE("payload-too-large", 413),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    PRECONDITION_REQUIRED("precondition-required", 428),
    INTERNAL_ERROR("internal-error", 500),
    DATA_PLANE_REFUSED("data-plane-refused", 502),
    DATA_PLANE_AWAY("data-plane-away", 503),
    ENGINE_UNAVAILABLE("engine-unavailable", 503);

    private final String slug;
    private final int status;

    GeneralProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    /** The kind that fits a status of the web framework. */
    public static GeneralProblem ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
