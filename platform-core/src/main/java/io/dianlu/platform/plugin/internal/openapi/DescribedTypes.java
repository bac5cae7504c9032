package io.dianlu.platform.plugin.internal.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.ResolvableType;

/**
 * Types as JSON Schema describes them: what the JDK has by name, enums, lists, maps and records; anything else may be anything. Nothing of the types is called, so
 * that describing a plugin runs none of its code.
 */
final class DescribedTypes {

    private static final Map<Class<?>, Map<String, Object>> KNOWN = known();

    private final Map<String, Object> components = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    private static Map<Class<?>, Map<String, Object>> known() {
        var known = new HashMap<Class<?>, Map<String, Object>>();
        List.of(boolean.class, Boolean.class).forEach(type -> known.put(type, Map.of("type", "boolean")));
        List.of(int.class, Integer.class, short.class, Short.class)
                .forEach(type -> known.put(type, formatted("integer", "int32")));
        List.of(long.class, Long.class).forEach(type -> known.put(type, formatted("integer", "int64")));
        List.of(float.class, Float.class).forEach(type -> known.put(type, formatted("number", "float")));
        List.of(double.class, Double.class).forEach(type -> known.put(type, formatted("number", "double")));
        List.of(String.class, CharSequence.class, char.class, Character.class)
                .forEach(type -> known.put(type, Map.of("type", "string")));
        List.of(Instant.class, OffsetDateTime.class, ZonedDateTime.class, LocalDateTime.class)
                .forEach(type -> known.put(type, formatted("string", "date-time")));
        known.put(BigDecimal.class, Map.of("type", "number"));
        known.put(BigInteger.class, Map.of("type", "integer"));
        known.put(UUID.class, formatted("string", "uuid"));
        known.put(LocalDate.class, formatted("string", "date"));
        known.put(LocalTime.class, formatted("string", "time"));
        known.put(Duration.class, formatted("string", "duration"));
        known.put(URI.class, formatted("string", "uri"));
        known.put(byte[].class, formatted("string", "byte"));
        return Map.copyOf(known);
    }

    private static Map<String, Object> formatted(String type, String format) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        schema.put("format", format);
        return schema;
    }

    /** The records that were met, by the name they are referred to. */
    Map<String, Object> components() {
        return components;
    }

    static boolean isPlain(Class<?> type) {
        return KNOWN.containsKey(type) || type.isEnum();
    }

    Map<String, Object> schema(ResolvableType type) {
        var raw = type.toClass();
        if (KNOWN.containsKey(raw)) {
            return new LinkedHashMap<>(KNOWN.get(raw));
        }
        if (raw == Optional.class) {
            return orNull(schema(type.getGeneric(0)));
        }
        if (raw.isEnum()) {
            return enumeration(raw);
        }
        if (raw.isArray() || Iterable.class.isAssignableFrom(raw) && isOfTheJdk(raw)) {
            var items = raw.isArray()
                    ? type.getComponentType()
                    : type.as(Iterable.class).getGeneric(0);
            return with("array", "items", schema(items));
        }
        if (Map.class.isAssignableFrom(raw) && isOfTheJdk(raw)) {
            return with(
                    "object", "additionalProperties", schema(type.as(Map.class).getGeneric(1)));
        }
        if (raw.isRecord()) {
            var reference = new LinkedHashMap<String, Object>();
            reference.put("$ref", "#/components/schemas/" + record(type, raw));
            return reference;
        }
        return new LinkedHashMap<>();
    }

    private static boolean isOfTheJdk(Class<?> type) {
        return type.getName().startsWith("java.");
    }

    private static Map<String, Object> with(String type, String more, Object value) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", type);
        schema.put(more, value);
        return schema;
    }

    /** What may be null says so; a reference cannot, as in the platform's own file. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
        }
        return schema;
    }

    private static Map<String, Object> enumeration(Class<?> type) {
        var constants = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> {
                    var renamed = field.getAnnotation(JsonProperty.class);
                    return renamed == null || renamed.value().isEmpty() ? field.getName() : renamed.value();
                })
                .toList();
        return with("string", "enum", constants);
    }

    private String record(ResolvableType type, Class<?> raw) {
        var known = names.get(type.toString());
        if (known != null) {
            return known;
        }
        var name = freeName(type);
        names.put(type.toString(), name);
        // in its place before its fields are looked at, which may refer to it
        components.put(name, Map.of());
        components.put(name, DescribedRecord.of(type, raw, this));
        return name;
    }

    /** {@code PageNote} for a page of notes; of two records of one name the second has a number. */
    private String freeName(ResolvableType type) {
        var name = new StringBuilder(type.toClass().getSimpleName());
        for (var generic : type.getGenerics()) {
            name.append(generic.toClass().getSimpleName());
        }
        var free = name.toString();
        for (int number = 2; components.containsKey(free); number++) {
            free = name.toString() + number;
        }
        return free;
    }
}
