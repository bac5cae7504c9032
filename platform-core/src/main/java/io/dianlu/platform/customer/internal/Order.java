package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerSort;
import io.dianlu.platform.shared.Cursor;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a sort reads from its index, and where a page of it goes on. */
enum Order {
    /** By pinyin, as a Chinese reader looks for a name. */
    NAME("c.name collate \"zh-x-icu\""),
    UPDATE("c.updated_at"),
    CREATION("c.created_at"),
    VISIT("coalesce(c.last_visit_at, '1970-01-01 00:00:00+00')");

    private final String expression;

    Order(String expression) {
        this.expression = expression;
    }

    static Order of(CustomerSort sort) {
        return switch (sort) {
            case NAME, NAME_DESCENDING -> NAME;
            case NEWEST_CHANGE, OLDEST_CHANGE -> UPDATE;
            case NEWEST, OLDEST -> CREATION;
            case LATEST_VISIT, LONGEST_UNVISITED -> VISIT;
        };
    }

    private static boolean descending(CustomerSort sort) {
        return sort.label().startsWith("-");
    }

    String orderBy(CustomerSort sort) {
        var direction = descending(sort) ? " desc" : "";
        return " order by " + expression + direction + ", c.id" + direction;
    }

    void after(@Nullable String cursor, CustomerSort sort, Conditions conditions) {
        if (cursor == null) {
            return;
        }
        var keys = Cursor.keys(cursor, sort.label(), 2);
        conditions.and(
                "(" + expression + ", c.id) " + (descending(sort) ? "<" : ">") + " (?, ?)",
                this == NAME ? Cursor.text(keys.get(0)) : at(Cursor.moment(keys.get(0))),
                Cursor.id(keys.get(1)));
    }

    String cursor(CustomerRow row, CustomerSort sort) {
        var key =
                switch (this) {
                    case NAME -> row.name();
                    case UPDATE -> row.updatedAt();
                    case CREATION -> row.createdAt();
                    case VISIT -> Objects.requireNonNullElse(row.lastVisitAt(), Instant.EPOCH);
                };
        return Cursor.of(sort.label(), key, row.id());
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
