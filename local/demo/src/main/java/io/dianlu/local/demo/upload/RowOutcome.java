package io.dianlu.local.demo.upload;

import io.dianlu.local.demo.city.CustomerDraft;
import java.util.ArrayList;
import tools.jackson.databind.JsonNode;

/**
 * What became of one row.
 *
 * @param status CREATED, UNCHANGED or REFUSED
 * @param problem the slug of the refusal, else empty
 * @param explanation the server's words, with the fields it complains about, else empty
 */
public record RowOutcome(CustomerDraft row, String status, String problem, String explanation) {

    static RowOutcome of(CustomerDraft row, JsonNode result) {
        JsonNode problem = result.path("problem");
        var words = new ArrayList<String>();
        problem.path("errors")
                .forEach(error -> words.add(error.path("field").asString("") + ": "
                        + error.path("message").asString("")));
        if (words.isEmpty() && problem.path("detail").isString()) {
            words.add(problem.path("detail").asString());
        }
        return new RowOutcome(
                row, result.path("status").asString("?"), problem.path("slug").asString(""), String.join("; ", words));
    }

    public boolean created() {
        return status.equals("CREATED");
    }

    public boolean refused() {
        return status.equals("REFUSED");
    }
}
