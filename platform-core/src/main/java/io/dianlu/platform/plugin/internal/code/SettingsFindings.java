package io.dianlu.platform.plugin.internal.code;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the schema of a plugin's settings (JSON Schema, draft 2020-12), a default that it refuses itself among it. */
final class SettingsFindings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final SchemaLocation OF_SCHEMAS = SchemaLocation.of("https://json-schema.org/draft/2020-12/schema");

    private SettingsFindings() {}

    /** @param keys of the texts that titles and descriptions may name */
    static List<String> of(@Nullable Map<String, Object> given, Set<String> keys) {
        if (given == null) {
            return List.of();
        }
        JsonNode schema = JSON.valueToTree(given);
        var findings = new ArrayList<String>();
        SettingTexts.keysIn(given).stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> findings.add("settings: %" + key + "% is none of the texts"));
        if (!schema.path("type").asString("").equals("object")) {
            findings.add("settings: a JSON Schema whose type is object");
        }
        // whoever reads it must not be sent to other addresses
        schema.findValues("$ref").stream()
                .filter(target -> !target.asString("").startsWith("#"))
                .forEach(target -> findings.add("settings: $ref points into the schema only, not to " + target));
        if (findings.isEmpty()) {
            SCHEMAS.getSchema(OF_SCHEMAS).validate(schema).forEach(wrong -> findings.add(told("settings", wrong)));
        }
        return findings.isEmpty() ? ofDefaults(schema) : findings;
    }

    /** What a tenant has to set itself may be missing from the defaults. */
    private static List<String> ofDefaults(JsonNode schema) {
        var defaults = JSON.createObjectNode();
        schema.path("properties").properties().forEach(field -> {
            var byDefault = field.getValue().path("default");
            if (!byDefault.isMissingNode()) {
                defaults.set(field.getKey(), byDefault);
            }
        });
        return SCHEMAS.getSchema(schema).validate(defaults).stream()
                .filter(wrong -> !"required".equals(wrong.getKeyword()))
                .map(wrong -> told("settings: its own default", wrong))
                .toList();
    }

    private static String told(String what, Error wrong) {
        return what + " " + wrong.getInstanceLocation() + ": " + wrong.getMessage();
    }
}
