package io.dianlu.platform.shared;

/** Problems that any room may answer with. */
public enum GeneralProblem implements ProblemType {
    VALIDATION_FAILED("validation-failed", 422),
    MALFORMED_REQUEST("malformed-request", 400),
    NOT_SIGNED_IN("not-signed-in", 401),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    NOT_ACCEPTABLE("not-acceptable", 406),
    PAYLOAD_TOO_LARGE("payload-too-large", 413),
    PRECONDITION_REQUIRED("precondition-required", 428),
    STALE_VERSION("stale-version", 412),
    ID_ALREADY_USED("id-already-used", 409),
    TENANT_SUSPENDED("tenant-suspended", 403),
    TENANT_CLOSED("tenant-closed", 403),
    TENANT_UNKNOWN("tenant-unknown", 403),
    TENANT_NOT_NAMED("tenant-not-named", 403),
    PERSON_UNKNOWN("person-unknown", 403),
    PERSON_DISABLED("person-disabled", 403),
    ENGINE_UNAVAILABLE("engine-unavailable", 503),
    INTERNAL_ERROR("internal-error", 500);

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
}
