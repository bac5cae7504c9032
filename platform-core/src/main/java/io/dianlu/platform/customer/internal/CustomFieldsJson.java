package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.search.spi.SearchDocument.CustomField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values of custom fields as JSON text; numbers stay exact decimals. Values of a field that was taken away stay in the text, so that they are
 * there again when the field is, and are shown to nobody meanwhile.
 */
@Component
class CustomFieldsJson {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String NONE = "{}";

    private final VocabularyRows vocabulary;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    CustomFieldsJson(VocabularyRows vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The values of the fields there are. */
    Map<String, Object> read(String text) {
        if (NONE.equals(text)) {
            return Map.of();
        }
        var values = all(text);
        values.keySet().retainAll(keys());
        return values;
    }

    private Map<String, Object> all(String text) {
        var values = new TreeMap<>(json.readValue(text, VALUES));
        values.replaceAll((_, value) -> value instanceof Number number ? new BigDecimal(number.toString()) : value);
        return values;
    }

    private Set<String> keys() {
        return vocabulary.words().customFields().stream()
                .map(CustomFieldView::key)
                .collect(Collectors.toSet());
    }

    /** The values of the fields there are, as people would type them. */
    Map<String, CustomField> searched(String text) {
        var searched = new TreeMap<String, CustomField>();
        read(text)
                .forEach((key, value) -> searched.put(key, new CustomField(text(value), !(value instanceof Boolean))));
        return searched;
    }

    static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** One value as it stands in the text of all. */
    String literal(Object value) {
        return json.writeValueAsString(value);
    }

    /** @param before the text so far, whose values of fields that are no more are kept */
    String write(Map<String, Object> values, String before) {
        if (NONE.equals(before)) {
            return write(values);
        }
        var kept = all(before);
        kept.keySet().removeAll(keys());
        kept.putAll(values);
        return write(kept);
    }

    String write(Map<String, Object> values) {
        return values.isEmpty() ? NONE : json.writeValueAsString(values);
    }
}
