package io.dianlu.plugin;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a result, good only while the reader looks at it. {@code find} answers null for an absent value, {@code get} throws {@link TableAccessException}. */
public interface Row {

    <T> @Nullable T find(String column, Class<T> type);

    default <T> T get(String column, Class<T> type) {
        var value = find(column, type);
        if (value == null) {
            throw new TableAccessException("Column " + column + " is null", null);
        }
        return value;
    }

    default UUID uuid(String column) {
        return get(column, UUID.class);
    }

    default String text(String column) {
        return get(column, String.class);
    }

    default int integer(String column) {
        return get(column, Integer.class);
    }

    default long number(String column) {
        return get(column, Long.class);
    }

    default BigDecimal decimal(String column) {
        return get(column, BigDecimal.class);
    }

    default boolean truth(String column) {
        return get(column, Boolean.class);
    }

    default Instant moment(String column) {
        return get(column, Instant.class);
    }

    default LocalDate day(String column) {
        return get(column, LocalDate.class);
    }

    /** A {@code text[]}; empty where the column is null. */
    List<String> texts(String column);
}
