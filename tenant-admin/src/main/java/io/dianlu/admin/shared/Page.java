package io.dianlu.admin.shared;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a keyset-paged list.
 *
 * @param nextCursor opaque; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** Cuts rows that were fetched with one more than the limit; the last row kept gives the key of the next page. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<? super T, String> keyOf) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        var key = keyOf.apply(rows.get(limit - 1)).getBytes(StandardCharsets.UTF_8);
        return new Page<>(
                rows.subList(0, limit), Base64.getUrlEncoder().withoutPadding().encodeToString(key));
    }

    /**
     * The key a cursor holds; empty, which is before everything, for the first page.
     *
     * @throws Problem validation-failed on {@code cursor}
     */
    public static String key(@Nullable String cursor) {
        try {
            return cursor == null
                    ? ""
                    : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException notOurs) {
            throw Problem.invalid("cursor", "unreadable");
        }
    }

    /** @throws Problem validation-failed on {@code limit} outside 1 to {@value #MAX_LIMIT} */
    public static int limit(@Nullable Integer limit) {
        int rows = limit == null ? DEFAULT_LIMIT : limit;
        if (rows < 1 || rows > MAX_LIMIT) {
            throw Problem.invalid("limit", "out-of-range", 1, MAX_LIMIT);
        }
        return rows;
    }
}
