package io.dianlu.platform.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param limit rows, 1 to {@value #MAX_LIMIT}
 */
public record PageRequest(@Nullable String cursor, int limit) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    /** @throws Problem validation-failed on {@code limit} outside its bounds */
    public static PageRequest of(@Nullable String cursor, @Nullable Integer limit) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw Problem.invalid("limit", "out-of-range", 1, MAX_LIMIT);
        }
        return new PageRequest(cursor == null || cursor.isEmpty() ? null : cursor, rows);
    }
}
