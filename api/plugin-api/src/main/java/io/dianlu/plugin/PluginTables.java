package io.dianlu.plugin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The plugin's own tables, limited to the tenant of the call: row-level security hides every other tenant's rows, and other schemas are out of reach. Each
 * statement is one select, insert, update, delete or with; whatever else is refused. Parameters stand as {@code ?}. Thread-safe.
 *
 * <p>Every table has the column {@code tenant_id uuid not null}, first in its key; what is inserted carries {@link #tenant()}.
 */
public interface PluginTables {

    /** The tenant of the call. */
    UUID tenant();

    /**
     * All rows of a query, at most {@value #MOST_ROWS}.
     *
     * @throws TableAccessException when the statement is refused or fails
     */
    <T> List<T> list(String sql, Function<Row, T> reader, @Nullable Object... parameters);

    /** The first row of a query. */
    default <T> Optional<T> first(String sql, Function<Row, T> reader, @Nullable Object... parameters) {
        return list(sql, reader, parameters).stream().findFirst();
    }

    /**
     * Changes rows.
     *
     * @return how many rows
     * @throws TableAccessException when the statement is refused or fails
     */
    int change(String sql, @Nullable Object... parameters);

    /** Does all of it or nothing. A call within a call joins it. */
    <T extends @Nullable Object> T together(Supplier<T> work);

    int MOST_ROWS = 10_000;
}
