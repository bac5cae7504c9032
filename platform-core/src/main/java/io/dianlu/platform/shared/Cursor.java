package io.dianlu.platform.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The opaque text of a keyset cursor: the sort it was made for and the key values of the last row. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";
    private static final String NULL = "\u0000";

    private Cursor() {}

    public static String of(String sort, @Nullable Object... keys) {
        var text = new StringBuilder(sort);
        for (var key : keys) {
            text.append(SEPARATOR).append(key == null ? NULL : key.toString());
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The key values; a value that was null comes back as null.
     *
     * @throws Problem validation-failed on {@code cursor} when it is no cursor, or was made for another sort or number of keys
     */
    public static List<@Nullable String> keys(String cursor, String sort, int count) {
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        if (parts.length != count + 1 || !parts[0].equals(sort)) {
            throw unreadable();
        }
        var keys = Arrays.stream(parts)
                .skip(1)
                .<@Nullable String>map(part -> part.equals(NULL) ? null : part)
                .toList();
        // no text of ours has one, and PostgreSQL would not take it
        if (keys.stream().anyMatch(key -> key != null && key.contains(NULL))) {
            throw unreadable();
        }
        return keys;
    }

    /** @throws Problem validation-failed on {@code cursor} when there is no key */
    public static String text(@Nullable String key) {
        if (key == null) {
            throw unreadable();
        }
        return key;
    }

    /** @throws Problem validation-failed on {@code cursor} when the key is no moment of our calendar: PostgreSQL would not take it */
    public static Instant moment(@Nullable String key) {
        return ofOurCalendar(
                key, Instant::parse, moment -> moment.atOffset(ZoneOffset.UTC).getYear());
    }

    /** @throws Problem validation-failed on {@code cursor} when the key is no day of our calendar */
    public static LocalDate day(@Nullable String key) {
        return ofOurCalendar(key, LocalDate::parse, LocalDate::getYear);
    }

    private static <T> T ofOurCalendar(@Nullable String key, Function<String, T> parse, ToIntFunction<T> yearOf) {
        try {
            var time = parse.apply(text(key));
            int year = yearOf.applyAsInt(time);
            if (year >= 1 && year <= 9999) {
                return time;
            }
        } catch (DateTimeException forged) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** @throws Problem validation-failed on {@code cursor} when the key is no id */
    public static UUID id(@Nullable String key) {
        try {
            return UUID.fromString(Objects.requireNonNullElse(key, ""));
        } catch (IllegalArgumentException forged) {
            throw unreadable();
        }
    }

    private static Problem unreadable() {
        return Problem.invalid("cursor", "unreadable");
    }
}
