package io.dianlu.local.stack.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * How to reach a PostgreSQL server with all rights.
 *
 * @param host name or address
 * @param port TCP port
 * @param superuserPassword password of {@value #SUPERUSER}
 */
public record PostgresAccess(String host, int port, String superuserPassword) {
    /** Row-level security does not bind this role: never let an application use it. */
    public static final String SUPERUSER = "postgres";

    /** JDBC address of one database. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** A connection that may do everything and sees every row: for set-up only. */
    public Connection superuserConnection(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, superuserPassword);
    }
}
