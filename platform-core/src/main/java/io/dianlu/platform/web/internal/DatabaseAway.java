package io.dianlu.platform.web.internal;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away, full, too slow or at odds with itself from a defect, however many layers wrapped what its driver said. */
final class DatabaseAway {

    /** What the pool says, without a state, to whoever goes on with a connection that it took away because it broke: a rollback does. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private DatabaseAway() {}

    static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said && saysAway(said)) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysAway(SQLException said) {
        return said instanceof SQLTransientException
                || said instanceof SQLRecoverableException
                || isAway(said.getSQLState())
                || said.getSQLState() == null && TAKEN_AWAY.equals(said.getMessage());
    }

    /** Classes of PostgreSQL: connection (08), transactions that met in a ring (40), resources (53), operator and time limit (57), system (58). */
    private static boolean isAway(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("40")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.startsWith("58"));
    }
}
