package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.stack.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** One connection as the application has it, with its statements prepared. */
final class SqlClient implements Client {
    /** What a client does with its connection. */
    interface Work {
        void with(SqlClient sql) throws Exception;
    }

    private final Connection connection = Database.application();
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final Work work;

    private SqlClient(Work work) throws SQLException {
        this.work = work;
    }

    static Opener of(Work work) {
        return number -> new SqlClient(work);
    }

    @Override
    public void once() throws Exception {
        work.with(this);
    }

    /** Executes and reads everything; {@code Object[]} of texts or ids become arrays. Returns the rows of the last result. */
    int execute(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = statement(sql);
        set(statement, parameters);
        int read = 0;
        boolean isRows = statement.execute();
        while (isRows || statement.getUpdateCount() >= 0) {
            if (isRows) {
                read = read(statement);
            }
            isRows = statement.getMoreResults();
        }
        return read;
    }

    /** A query that must find something: a ceiling that reads nothing is none. */
    void query(String sql, Object... parameters) throws SQLException {
        if (execute(sql, parameters) == 0) {
            throw new SQLException("the raw query found no rows: " + sql);
        }
    }

    PreparedStatement statement(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        return statement;
    }

    void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case String[] texts -> statement.setArray(i + 1, connection.createArrayOf("text", texts));
                case java.util.UUID[] ids -> statement.setArray(i + 1, connection.createArrayOf("uuid", ids));
                default -> statement.setObject(i + 1, parameters[i]);
            }
        }
    }

    private static int read(PreparedStatement statement) throws SQLException {
        int count = 0;
        try (var rows = statement.getResultSet()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                count++;
                for (int column = 1; column <= columns; column++) {
                    rows.getBytes(column);
                }
            }
        }
        return count;
    }

    void begin(Object tenant) throws SQLException {
        connection.setAutoCommit(false);
        execute("select set_tenant(?)", tenant);
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
