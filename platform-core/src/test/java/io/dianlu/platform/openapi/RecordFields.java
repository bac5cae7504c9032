package io.dianlu.platform.openapi;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Tells a schema which fields its record never leaves out and which may be null, as JSpecify's annotations say it. */
final class RecordFields {

    private final Map<String, Class<?>> records;

    private RecordFields(Map<String, Class<?>> records) {
        this.records = records;
    }

    static RecordFields in(String... packageNames) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Record.class));
        var records = new TreeMap<String, Class<?>>();
        for (var packageName : packageNames) {
            for (var found : scanner.findCandidateComponents(packageName)) {
                var type = ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), RecordFields.class.getClassLoader());
                // of two records of one name the first by its full name counts, wherever the scanner met it
                records.merge(
                        type.getSimpleName(),
                        type,
                        (one, other) -> one.getName().compareTo(other.getName()) < 0 ? one : other);
            }
        }
        return new RecordFields(records);
    }

    void describe(Map<String, Schema> schemas) {
        schemas.forEach((name, schema) -> {
            var type = recordOf(name);
            if (type != null && schema.getProperties() != null) {
                schema.setRequired(null);
                for (var component : type.getRecordComponents()) {
                    describe(schema, component);
                }
            }
        });
    }

    /** {@code PageTenantView} is the record {@code Page} of something. */
    private @Nullable Class<?> recordOf(String schemaName) {
        var exact = records.get(schemaName);
        if (exact != null) {
            return exact;
        }
        return records.values().stream()
                .filter(type -> type.getTypeParameters().length > 0 && schemaName.startsWith(type.getSimpleName()))
                .findFirst()
                .orElse(null);
    }

    private static void describe(Schema<?> schema, RecordComponent component) {
        var property = schema.getProperties().get(component.getName());
        if (property == null) {
            return;
        }
        if (component.getAccessor().isAnnotationPresent(JsonAnyGetter.class)) {
            // its entries stand beside the other fields, it does not come itself
            schema.getProperties().remove(component.getName());
        } else if (leftOutWhenEmpty(component)) {
            return;
        } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema.addRequiredItem(component.getName());
        } else if (property.get$ref() == null && property.getTypes() != null) {
            property.addType("null");
        }
    }

    private static boolean leftOutWhenEmpty(RecordComponent component) {
        var rule = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return rule != null
                && rule.value() == JsonInclude.Include.NON_EMPTY
                && Collection.class.isAssignableFrom(component.getType());
    }
}
