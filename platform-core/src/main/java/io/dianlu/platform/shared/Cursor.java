package io.dianlu.platform.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
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
            throw Problem.invalid("cursor", "unreadable");
        }
        if (parts.length != count + 1 || !parts[0].equals(sort)) {
            throw Problem.invalid("cursor", "unreadable");
        }
        var keys = Arrays.stream(parts)
                .skip(1)
                .<@Nullable String>map(part -> part.equals(NULL) ? null : part)
                .toList();
        // no text of ours has one, and PostgreSQL would not take it
        if (keys.stream().anyMatch(key -> key != null && key.contains(NULL))) {
            throw Problem.invalid("cursor", "unreadable");
        }
        return keys;
    }
}
