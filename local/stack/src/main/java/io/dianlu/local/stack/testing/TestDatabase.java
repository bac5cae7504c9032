package io.dianlu.local.stack.testing;

/**
 * An empty database with the platform's extensions, used by one test (or one cached application context) alone.
 *
 * @param jdbcUrl its JDBC address
 * @param owner owns the schema and migrates; bound by forced row-level security like everyone else
 * @param application owns nothing, cannot bypass row-level security; what the running application uses
 */
public record TestDatabase(String jdbcUrl, Login owner, Login application) {

    /** Name and password of a database role. */
    public record Login(String user, String password) {}
}
