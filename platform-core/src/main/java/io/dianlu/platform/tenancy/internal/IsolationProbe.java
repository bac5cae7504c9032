package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.Ids;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;

/**
 * Proves row-level security before the first request: that the application's role cannot step around it, that every table of tenants is
 * under it, and that in fact a row written for one tenant is hidden from and refused to another. Otherwise the application does not start.
 */
@Component
@DependsOnDatabaseInitialization
class IsolationProbe implements InitializingBean {

    private static final String ROLE =
            "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user";
    /** Also what the role may do as a member of an owner. */
    private static final String OWNED = """
            select count(*) > 0 from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and pg_has_role(current_user, c.relowner, 'member')""";

    /** A table is shut by one policy for everybody and every command, with the one expression as condition and as check. */
    private static final String OPEN_TABLES = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
              and (not c.relrowsecurity or not c.relforcerowsecurity
                   or not exists (select 1 from pg_policy p where p.polrelid = c.oid)
                   or exists (select 1 from pg_policy p where p.polrelid = c.oid and (
                          p.polcmd <> '*' or not p.polpermissive
                          or pg_get_expr(p.polqual, c.oid) is distinct from ?
                          or pg_get_expr(p.polwithcheck, c.oid) is distinct from ?)))
            order by 1""";

    /** As PostgreSQL writes the policy's expression back. */
    private static final String TENANT_ONLY =
            "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)";

    private final DataSource dataSource;

    IsolationProbe(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void afterPropertiesSet() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            var findings = new ArrayList<String>();
            if (yes(connection, ROLE)) {
                findings.add("the application's role may step around row-level security");
            }
            if (yes(connection, OWNED)) {
                findings.add("the application's role owns tables");
            }
            openTables(connection)
                    .forEach(table -> findings.add(
                            "table " + table + " is not under forced row-level security with the one policy"));
            tryToCross(connection, findings);
            if (!findings.isEmpty()) {
                throw new IllegalStateException(
                        "Tenant isolation is not in force, so the platform does not start: " + findings);
            }
        }
    }

    private static void tryToCross(Connection connection, List<String> findings) throws SQLException {
        connection.setAutoCommit(false);
        try {
            UUID one = Ids.next();
            UUID other = Ids.next();
            setTenant(connection, one);
            insert(connection, one);
            setTenant(connection, other);
            if (yes(connection, "select count(*) > 0 from tenancy_probe")) {
                findings.add("a tenant sees another tenant's row");
            }
            if (writesFor(connection, one)) {
                findings.add("a tenant writes a row of another tenant");
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static boolean writesFor(Connection connection, UUID foreign) {
        try {
            insert(connection, foreign);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static void setTenant(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement("select set_tenant(?)")) {
            statement.setObject(1, tenant);
            statement.execute();
        }
    }

    private static void insert(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.prepareStatement("insert into tenancy_probe (tenant_id, id) values (?, ?)")) {
            statement.setObject(1, tenant);
            statement.setObject(2, Ids.next());
            statement.executeUpdate();
        }
    }

    private static List<String> openTables(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OPEN_TABLES)) {
            statement.setString(1, TENANT_ONLY);
            statement.setString(2, TENANT_ONLY);
            try (var rows = statement.executeQuery()) {
                var names = new ArrayList<String>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }

    private static boolean yes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
