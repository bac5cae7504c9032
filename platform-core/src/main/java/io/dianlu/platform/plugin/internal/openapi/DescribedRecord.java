package io.dianlu.platform.plugin.internal.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** A record as an object: its fields by name, and which of them always come, as JSpecify's annotations say it. */
final class DescribedRecord {

    private DescribedRecord() {}

    static Map<String, Object> of(ResolvableType type, Class<?> raw, DescribedTypes types) {
        var properties = new TreeMap<String, Object>();
        var required = new ArrayList<String>();
        boolean marked = isMarked(raw);
        for (var component : raw.getRecordComponents()) {
            if (isShown(component)) {
                var nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                var schema = types.schema(ResolvableType.forType(component.getGenericType(), type));
                properties.put(nameOf(component), nullable ? DescribedTypes.orNull(schema) : schema);
                if (isAlwaysThere(component, nullable, marked)) {
                    required.add(nameOf(component));
                }
            }
        }
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        object.put("properties", properties);
        if (!required.isEmpty()) {
            object.put("required", required.stream().sorted().toList());
        }
        return object;
    }

    /** Entries of a map that stand beside the other fields have no names that are known before. */
    private static boolean isShown(RecordComponent component) {
        return !component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)
                && !component.getAccessor().isAnnotationPresent(JsonIgnore.class);
    }

    private static String nameOf(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private static boolean isAlwaysThere(RecordComponent component, boolean nullable, boolean marked) {
        var type = component.getType();
        var leftOut = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        if (leftOut != null
                && leftOut.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(type)) {
            return false;
        }
        return type.isPrimitive() || marked && !nullable && type != Optional.class;
    }

    /** Only who says what may be null says also what may not. */
    private static boolean isMarked(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (each.isAnnotationPresent(NullMarked.class)) {
                return true;
            }
        }
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }
}
