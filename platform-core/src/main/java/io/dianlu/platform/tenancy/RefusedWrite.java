package io.dianlu.platform.tenancy;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.sql.SQLException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Why PostgreSQL refused a row. An id that is taken stays taken. What the row points at may have gone a moment ago, such as a department that
 * somebody removed while another instance still knew it: that is forgotten within seconds, so whoever asks again gets through, or hears what
 * is wrong.
 */
public final class RefusedWrite {

    /** foreign_key_violation, <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL, appendix A</a>. */
    private static final String FOREIGN_KEY_VIOLATION = "23503";

    private RefusedWrite() {}

    /** Whether a row would point at nothing: one that was written, or one that still points at what was to go. */
    public static boolean breaksReference(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof SQLException said
                && FOREIGN_KEY_VIOLATION.equals(said.getSQLState());
    }

    /** @return engine-unavailable when what a written row points at is gone, otherwise id-already-used */
    public static Problem problem(DataIntegrityViolationException refused) {
        return Problem.of(
                breaksReference(refused) ? GeneralProblem.ENGINE_UNAVAILABLE : GeneralProblem.ID_ALREADY_USED);
    }
}
