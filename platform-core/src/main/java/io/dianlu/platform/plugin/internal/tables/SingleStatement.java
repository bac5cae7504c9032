package io.dianlu.platform.plugin.internal.tables;

import io.dianlu.plugin.TableAccessException;
import java.sql.SQLException;
import java.util.Set;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;
import org.postgresql.core.SqlCommandType;

/**
 * What a plugin may send: one statement that reads or writes rows. Judged by the driver's own parser, so that what it would split is what is counted. Anything
 * else, such as {@code set}, could step out of the tenant.
 */
final class SingleStatement {

    private static final Set<SqlCommandType> READING = Set.of(SqlCommandType.SELECT, SqlCommandType.WITH);
    private static final Set<SqlCommandType> WRITING = Set.of(
            SqlCommandType.INSERT,
            SqlCommandType.UPDATE,
            SqlCommandType.DELETE,
            SqlCommandType.WITH,
            SqlCommandType.SELECT);

    private SingleStatement() {}

    static void requireReading(String sql) {
        require(sql, READING, "select or with");
    }

    static void requireWriting(String sql) {
        require(sql, WRITING, "insert, update, delete or with");
    }

    private static void require(String sql, Set<SqlCommandType> allowed, String words) {
        try {
            var queries = Parser.parseJdbcSql(sql, true, true, true, false, false);
            if (queries.size() != 1 || !allowed.contains(type(queries.getFirst()))) {
                throw new TableAccessException("Only one statement at a time, " + words + ": " + sql, null);
            }
        } catch (SQLException e) {
            throw new TableAccessException("Cannot be read: " + sql, e);
        }
    }

    private static SqlCommandType type(NativeQuery query) {
        return query.command.getType();
    }
}
