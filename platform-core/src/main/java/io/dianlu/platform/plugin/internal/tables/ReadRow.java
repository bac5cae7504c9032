package io.dianlu.platform.plugin.internal.tables;

import io.dianlu.plugin.Row;
import io.dianlu.plugin.TableAccessException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row without the way to the connection that a result of JDBC has. */
final class ReadRow implements Row {

    private final ResultSet rows;

    ReadRow(ResultSet rows) {
        this.rows = rows;
    }

    @Override
    public <T> @Nullable T find(String column, Class<T> type) {
        try {
            if (type == Instant.class) {
                var moment = rows.getObject(column, OffsetDateTime.class);
                return moment == null ? null : type.cast(moment.toInstant());
            }
            if (type.isInterface()) {
                throw new TableAccessException("No column is a " + type.getName(), null);
            }
            return rows.getObject(column, type);
        } catch (SQLException e) {
            throw new TableAccessException(e.getMessage(), e);
        }
    }

    @Override
    public List<String> texts(String column) {
        try {
            var array = rows.getArray(column);
            return array == null ? List.of() : List.of((String[]) array.getArray());
        } catch (SQLException e) {
            throw new TableAccessException(e.getMessage(), e);
        }
    }
}
