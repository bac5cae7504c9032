package io.dianlu.platform.report.internal;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON text. */
@Component
class TimelineJson {

    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder().build();

    Map<String, Object> read(String text) {
        return json.readValue(text, FACTS);
    }

    String write(Map<String, ?> facts) {
        return json.writeValueAsString(facts);
    }
}
