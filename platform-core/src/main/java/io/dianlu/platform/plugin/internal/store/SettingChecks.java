package io.dianlu.platform.plugin.internal.store;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.dianlu.platform.shared.FieldError;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds what a tenant sets against the schema in the plugin's descriptor (JSON Schema, draft 2020-12). */
@Component
class SettingChecks {

    private static final int MOST_CHARACTERS = 20_000;

    private final JsonMapper json;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    SettingChecks(JsonMapper json) {
        this.json = json;
    }

    /**
     * @return the settings as JSON
     * @throws Problem validation-failed naming each field that does not fit
     */
    String checked(@Nullable Map<String, Object> schema, Map<String, Object> settings) {
        JsonNode given = json.valueToTree(settings);
        if (schema == null) {
            if (!settings.isEmpty()) {
                throw Problem.invalid("settings", "unknown");
            }
            return "{}";
        }
        var text = given.toString();
        if (text.length() > MOST_CHARACTERS) {
            throw Problem.invalid("settings", "too-long", MOST_CHARACTERS);
        }
        Schema compiled = schemas.getSchema(json.<JsonNode>valueToTree(schema));
        var wrong = compiled.validate(given).stream()
                .map(SettingChecks::error)
                .distinct()
                .toList();
        if (!wrong.isEmpty()) {
            throw Problem.invalid(List.copyOf(wrong));
        }
        return text;
    }

    private static FieldError error(Error wrong) {
        var at = wrong.getInstanceLocation().toString().replace('/', '.');
        var property = wrong.getProperty();
        var field = "settings" + at + (property == null ? "" : "." + property);
        return FieldError.of(field, "required".equals(wrong.getKeyword()) ? "required" : "unfit", wrong.getMessage());
    }
}
