package io.dianlu.admin.provisioning.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to work on a provisioning, among all instances: PostgreSQL keeps a lock for as long as a connection lives, so an instance
 * that dies gives its turns up at once.
 */
@Component
class Turns {

    private static final String KEY = "hashtextextended('provisioning ' || ?::text, 0)";

    private final DataSource database;

    Turns(DataSource database) {
        this.database = database;
    }

    /** Does the work if it is nobody else's turn. */
    void take(UUID tenant, Runnable work) throws SQLException {
        try (var connection = database.getConnection()) {
            if (ask(connection, "select pg_try_advisory_lock(" + KEY + ")", tenant)) {
                try {
                    work.run();
                } finally {
                    ask(connection, "select pg_advisory_unlock(" + KEY + ")", tenant);
                }
            }
        }
    }

    private static boolean ask(Connection connection, String question, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, tenant.toString());
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }
}
