package io.dianlu.platform.plugin.internal.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Titles and descriptions in the schema of a plugin's settings, of which one that is {@code %key%} stands for a text in three languages. */
public final class SettingTexts {

    private static final Set<String> TOLD = Set.of("title", "description");
    private static final int SHORTEST = 3;

    private SettingTexts() {}

    /** The schema in one language. */
    public static Map<String, Object> in(Map<String, Object> schema, UnaryOperator<String> textOf) {
        var told = new LinkedHashMap<String, Object>();
        schema.forEach((name, value) -> told.put(name, told(name, value, textOf)));
        return told;
    }

    private static @Nullable Object told(String name, @Nullable Object value, UnaryOperator<String> textOf) {
        return switch (value) {
            case Map<?, ?> map -> {
                var told = new LinkedHashMap<String, Object>();
                map.forEach((key, each) -> told.put(String.valueOf(key), told(String.valueOf(key), each, textOf)));
                yield told;
            }
            case List<?> list ->
                list.stream().map(each -> told("", each, textOf)).toList();
            case String text
            when TOLD.contains(name) && isKey(text) -> textOf.apply(text.substring(1, text.length() - 1));
            case null, default -> value;
        };
    }

    private static boolean isKey(String text) {
        return text.length() >= SHORTEST && text.startsWith("%") && text.endsWith("%");
    }

    /** All keys that it names. */
    static Set<String> keysIn(Map<String, Object> schema) {
        var keys = new TreeSet<String>();
        in(schema, key -> {
            keys.add(key);
            return key;
        });
        return keys;
    }
}
