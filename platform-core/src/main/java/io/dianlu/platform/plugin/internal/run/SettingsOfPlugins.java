package io.dianlu.platform.plugin.internal.run;

import io.dianlu.plugin.PluginSettings;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the open tenant has set, with the schema's defaults where it has set nothing. */
@Component
public class SettingsOfPlugins {

    /** Knows what was set. */
    public interface Source {
        /** A JSON object. */
        String settings(String pluginId);
    }

    private final ObjectProvider<Source> source;
    private final ObjectProvider<LoadedPlugins> loaded;
    private final JsonMapper json;

    SettingsOfPlugins(ObjectProvider<Source> source, ObjectProvider<LoadedPlugins> loaded, JsonMapper json) {
        this.source = source;
        this.loaded = loaded;
        this.json = json;
    }

    PluginSettings of(String pluginId) {
        return new Read(pluginId);
    }

    private ObjectNode settings(String pluginId) {
        var all = json.createObjectNode();
        loaded.getObject().list().stream()
                .map(RunningPlugin::descriptor)
                .filter(descriptor -> descriptor.id().equals(pluginId) && descriptor.settings() != null)
                .map(descriptor -> json.valueToTree(descriptor.settings()))
                .forEach(schema -> ((JsonNode) schema)
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            var byDefault = field.getValue().path("default");
                            if (!byDefault.isMissingNode()) {
                                all.set(field.getKey(), byDefault);
                            }
                        }));
        json.readTree(source.getObject().settings(pluginId))
                .properties()
                .forEach(field -> all.set(field.getKey(), field.getValue()));
        return all;
    }

    private final class Read implements PluginSettings {
        private final String pluginId;

        Read(String pluginId) {
            this.pluginId = pluginId;
        }

        private JsonNode field(String name) {
            return settings(pluginId).path(name);
        }

        @Override
        public Optional<String> text(String field) {
            return Optional.of(field(field)).filter(JsonNode::isString).map(JsonNode::asString);
        }

        @Override
        public Optional<BigDecimal> number(String field) {
            return Optional.of(field(field)).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        }

        @Override
        public boolean truth(String field) {
            return field(field).asBoolean(false);
        }

        @Override
        public String json() {
            return settings(pluginId).toString();
        }
    }
}
