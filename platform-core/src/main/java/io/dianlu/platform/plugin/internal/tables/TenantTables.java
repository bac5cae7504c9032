package io.dianlu.platform.plugin.internal.tables;

import com.zaxxer.hikari.HikariDataSource;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.plugin.PluginTables;
import io.dianlu.plugin.Row;
import io.dianlu.plugin.TableAccessException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The door to a plugin's tables, over connections of the plugin's own role. The tenant is set where each transaction begins, from the scope of the call. */
final class TenantTables implements PluginTables {

    private final HikariDataSource connections;
    /** The transaction of the call, where one was begun by {@link #together}. */
    private final ScopedValue<Connection> open = ScopedValue.newInstance();

    TenantTables(HikariDataSource connections) {
        this.connections = connections;
    }

    @Override
    public UUID tenant() {
        return TenantScope.require().value();
    }

    @Override
    public <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        SingleStatement.requireReading(sql);
        return within(connection -> {
            try (var statement = prepared(connection, sql, parameters)) {
                statement.setMaxRows(MOST_ROWS);
                try (var rows = statement.executeQuery()) {
                    return read(rows, reader);
                }
            }
        });
    }

    private static <T> List<T> read(ResultSet rows, Function<Row, T> reader) throws SQLException {
        var list = new ArrayList<T>();
        var row = new ReadRow(rows);
        while (rows.next()) {
            list.add(reader.apply(row));
        }
        return list;
    }

    @Override
    public int change(String sql, @Nullable Object... parameters) {
        SingleStatement.requireWriting(sql);
        return within(connection -> {
            try (var statement = prepared(connection, sql, parameters)) {
                return statement.execute() ? 0 : statement.getUpdateCount();
            }
        });
    }

    @Override
    public <T extends @Nullable Object> T together(Supplier<T> work) {
        if (open.isBound()) {
            return work.get();
        }
        return alone(connection -> ScopedValue.where(open, connection).call(work::get));
    }

    private interface Work<T extends @Nullable Object> {
        T on(Connection connection) throws SQLException;
    }

    private <T extends @Nullable Object> T within(Work<T> work) {
        if (!open.isBound()) {
            return alone(work);
        }
        try {
            return work.on(open.get());
        } catch (SQLException e) {
            throw new TableAccessException(e.getMessage(), e);
        }
    }

    /** For the transaction that is open on a connection of a plugin's role. */
    static void announce(Connection connection, UUID tenant) throws SQLException {
        try (var statement = connection.createStatement()) {
            // the function that the platform's own role uses is shut to plugins, whose statements could call it
            statement.execute("set local app.tenant_id = '" + tenant + "'");
        }
    }

    private <T extends @Nullable Object> T alone(Work<T> work) {
        var tenant = tenant();
        try (var connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                announce(connection, tenant);
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
            }
        } catch (SQLException e) {
            throw new TableAccessException(e.getMessage(), e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case Instant moment -> statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case null, default -> statement.setObject(i + 1, parameters[i]);
            }
        }
        return statement;
    }
}
