package io.dianlu.platform.customer.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.sql.SQLException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Why PostgreSQL refused a new customer. An id that is taken stays taken; a department that somebody removed while another instance still
 * knew the owner there is forgotten within seconds, so whoever asks again gets through.
 */
final class RefusedInsert {

    /** foreign_key_violation, <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, appendix A</a>. */
    private static final String POINTS_NOWHERE = "23503";

    private RefusedInsert() {}

    static boolean isForNow(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof SQLException said && POINTS_NOWHERE.equals(said.getSQLState());
    }

    static Problem problem(DataIntegrityViolationException refused) {
        return Problem.of(isForNow(refused) ? GeneralProblem.ENGINE_UNAVAILABLE : GeneralProblem.ID_ALREADY_USED);
    }
}
