package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Roles, databases and extensions, made by the superuser; every step may be repeated. */
public final class DatabaseSetup {
    /** What the platform's migrations expect to find; creating them needs rights the owner does not have. */
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "btree_gist", "ltree");

    private final PostgresAccess server;

    public DatabaseSetup(PostgresAccess server) {
        this.server = server;
    }

    /** A role that may log in and nothing else; its password is set to the given one. */
    public void role(String name, String password) throws IOException {
        role(name, password, "nocreaterole");
    }

    /** The same, who may also make roles below itself: the platform's owner makes one for each plugin. */
    public void owner(String name, String password) throws IOException {
        role(name, password, "createrole");
    }

    private void role(String name, String password, String right) throws IOException {
        run("postgres", statement -> {
            var exists = statement.executeQuery("select 1 from pg_roles where rolname = " + literal(name));
            String verb = exists.next() ? "alter" : "create";
            statement.execute(("%s role %s with login nosuperuser nobypassrls nocreatedb %s password %s")
                    .formatted(verb, name, right, literal(password)));
        });
    }

    /** A database that belongs to the given role and that nobody else may enter unasked. */
    public void database(String name, String owner) throws IOException {
        run("postgres", statement -> {
            var exists = statement.executeQuery("select 1 from pg_database where datname = " + literal(name));
            if (!exists.next()) {
                statement.execute("create database %s owner %s".formatted(name, owner));
            }
            statement.execute("revoke all on database %s from public".formatted(name));
        });
    }

    /** The platform's extensions, and the right of the application's role to enter. */
    public void platform(String database, String applicationRole) throws IOException {
        run(
                "postgres",
                statement -> statement.execute(
                        "grant connect, temporary on database %s to %s".formatted(database, applicationRole)));
        run(database, statement -> {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
            // the tenant is set by statements; through this function a plugin's query could set it in between
            statement.execute("revoke execute on function pg_catalog.set_config(text, text, boolean) from public");
        });
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private void run(String database, Work work) throws IOException {
        try (Connection connection = server.superuserConnection(database);
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IOException("Setting up database " + database + " failed: " + e.getMessage(), e);
        }
    }

    private static String literal(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
