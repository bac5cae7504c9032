package io.dianlu.admin.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The data plane refuses what an operator asked for, with a problem in the operator's language that is handed on as it is. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Map<String, Object> problem;

    /**
     * @param status 400 to 499
     * @param problem members as RFC 9457 names them
     */
    public Refusal(int status, Map<String, Object> problem) {
        // an answer, not a failure: nobody reads its stack trace
        super("The data plane refuses: " + status + " " + problem.get("slug"), null, false, false);
        this.status = status;
        this.problem = Collections.unmodifiableMap(new LinkedHashMap<>(problem));
    }

    public int status() {
        return status;
    }

    public Map<String, Object> problem() {
        return problem;
    }
}
