package io.dianlu.platform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads of the open scope's tenant. Outside a transaction the tenant's statement and the query travel together in a transaction of
 * their own, so that {@code set local} ends with it; inside one the query joins it. Thread-safe.
 */
@Component
public class TenantReads {

    /**
     * The transaction is spelled out: the driver sends a Sync before some prepared statements, which would end an implicit
     * transaction between the tenant's statement and the query, and the query would see no rows.
     */
    private static final String TENANT_FIRST = "begin; select set_tenant(?); ";

    private static final String AT_LAST = "; commit";

    private final DataSource dataSource;
    private final SQLExceptionTranslator translator = new SQLExceptionSubclassTranslator();

    TenantReads(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * All rows of the query.
     *
     * @param parameters in order; {@code UUID[]} and {@code String[]} become SQL arrays
     * @throws NoTenantScopeException outside a scope
     */
    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        var tenant = TenantScope.require().value();
        try {
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                return joined(sql, mapper, parameters);
            }
            return alone(tenant, sql, mapper, parameters);
        } catch (SQLException failed) {
            var translated = translator.translate("read", sql, failed);
            throw translated != null ? translated : new UncategorizedSQLException("read", sql, failed);
        }
    }

    /** The first row of the query, if any. */
    public <T> Optional<T> first(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        return list(sql, mapper, parameters).stream().findFirst();
    }

    private <T> List<T> joined(String sql, RowMapper<T> mapper, @Nullable Object[] parameters) throws SQLException {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(sql)) {
            bind(connection, statement, 1, parameters);
            try (var rows = statement.executeQuery()) {
                return map(rows, mapper);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private <T> List<T> alone(UUID tenant, String sql, RowMapper<T> mapper, @Nullable Object[] parameters)
            throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(TENANT_FIRST + sql + AT_LAST)) {
            statement.setObject(1, tenant);
            bind(connection, statement, 2, parameters);
            try {
                statement.execute();
            } catch (SQLException failed) {
                rollBack(connection, failed);
                throw failed;
            }
            // the answers of begin and of the tenant's statement come first
            statement.getMoreResults();
            statement.getMoreResults();
            try (var rows = statement.getResultSet()) {
                return map(rows, mapper);
            }
        }
    }

    /** The pool must not get back a connection with a failed transaction; the driver knows of none in autocommit mode. */
    private static void rollBack(Connection connection, SQLException reason) {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    private static <T> List<T> map(ResultSet rows, RowMapper<T> mapper) throws SQLException {
        var list = new ArrayList<T>();
        while (rows.next()) {
            list.add(mapper.mapRow(rows, list.size()));
        }
        return list;
    }

    private static void bind(
            Connection connection, PreparedStatement statement, int from, @Nullable Object[] parameters)
            throws SQLException {
        int index = from;
        for (var parameter : parameters) {
            switch (parameter) {
                case UUID[] ids -> statement.setArray(index, connection.createArrayOf("uuid", ids));
                case String[] texts -> statement.setArray(index, connection.createArrayOf("text", texts));
                case null, default -> statement.setObject(index, parameter);
            }
            index++;
        }
    }
}
