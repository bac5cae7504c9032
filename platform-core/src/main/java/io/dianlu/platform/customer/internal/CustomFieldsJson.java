package io.dianlu.platform.customer.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Values of custom fields as JSON text; numbers stay exact decimals. */
@Component
class CustomFieldsJson {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String NONE = "{}";

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    Map<String, Object> read(String text) {
        return NONE.equals(text) ? Map.of() : json.readValue(text, VALUES);
    }

    String write(Map<String, Object> values) {
        return values.isEmpty() ? NONE : json.writeValueAsString(values);
    }
}
