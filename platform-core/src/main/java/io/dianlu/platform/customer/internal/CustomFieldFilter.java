package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.CustomerFilter;
import io.dianlu.platform.shared.FieldChecks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which values of custom fields (P-09) a list or search asks for, brought to the form that is stored: 12.50 finds 12.5. */
@Component
class CustomFieldFilter {

    private final VocabularyRows vocabulary;
    private final CustomFieldsJson json;

    CustomFieldFilter(VocabularyRows vocabulary, CustomFieldsJson json) {
        this.vocabulary = vocabulary;
        this.json = json;
    }

    /**
     * For PostgreSQL: values as JSON, of which numbers are equal however they are written.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed for a field that is not there or a value that it cannot have
     */
    Conditions narrow(Conditions conditions, CustomerFilter filter) {
        wanted(filter)
                .forEach((key, values) -> conditions.and("c.custom_fields -> ? = any(?::jsonb[])", key, (Object)
                        values.stream().map(json::literal).toArray(String[]::new)));
        return conditions;
    }

    /** For the search index: values as texts. Refuses what {@link #narrow} refuses. */
    Map<String, Set<String>> texts(CustomerFilter filter) {
        var texts = new HashMap<String, Set<String>>();
        wanted(filter)
                .forEach((key, values) -> texts.put(
                        key, values.stream().map(CustomFieldsJson::text).collect(Collectors.toSet())));
        return texts;
    }

    /** Keys of the fields whose values are words that somebody might type. */
    String[] searched() {
        return vocabulary.words().customFields().stream()
                .filter(field -> field.type() != CustomFieldView.Type.BOOLEAN)
                .map(CustomFieldView::key)
                .toArray(String[]::new);
    }

    private Map<String, Set<Object>> wanted(CustomerFilter filter) {
        if (filter.customFields().isEmpty()) {
            return Map.of();
        }
        var fields = vocabulary.words().customFields();
        var checks = new FieldChecks();
        var wanted = new HashMap<String, Set<Object>>();
        filter.customFields().forEach((key, values) -> wanted.put(key, normal(field(key, fields), values, checks)));
        checks.finish();
        return wanted;
    }

    private static @Nullable CustomFieldView field(String key, List<CustomFieldView> fields) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private static Set<Object> normal(@Nullable CustomFieldView field, Set<String> values, FieldChecks checks) {
        if (field == null) {
            checks.refuse("customField", "unknown");
            return Set.of();
        }
        return values.stream()
                .map(value -> CustomFieldValues.asked(field, value, checks))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
