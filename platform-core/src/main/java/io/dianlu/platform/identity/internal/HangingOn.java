package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.shared.Problem;
import java.util.Map;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * What keeps a department. The foreign keys know it for every room, also for those above this one, and for rows that somebody adds at the
 * same moment.
 */
final class HangingOn {

    private HangingOn() {}

    static Problem department(DataIntegrityViolationException refused) {
        var by = by(refused);
        return by.equals("visits") ? Problem.of(IdentityProblem.DEPARTMENT_HAS_VISITS) : inUse(by);
    }

    static Problem inUse(String by) {
        return Problem.of(IdentityProblem.DEPARTMENT_IN_USE).with(Map.of("by", by));
    }

    /** The plural as in the API's paths. */
    private static String by(DataIntegrityViolationException refused) {
        var message =
                refused.getMostSpecificCause() instanceof PSQLException said ? said.getServerErrorMessage() : null;
        var table = message == null ? null : message.getTable();
        if (table == null) {
            return "other";
        }
        // a shard of a distributed table carries its number
        return switch (table.replaceFirst("_\\d+$", "")) {
            case "department" -> "departments";
            case "person_department" -> "people";
            case "customer" -> "customers";
            case "visit" -> "visits";
            default -> "other";
        };
    }
}
