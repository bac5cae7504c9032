package io.dianlu.plugin.testkit;

import io.dianlu.plugin.PluginProblem;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an address of the plugin answered.
 *
 * @param body JSON null when there was nothing
 */
public record Answer(int status, JsonNode body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(int status, byte[] body) {
        return new Answer(status, JSON.readTree(body.length == 0 ? "null" : new String(body, StandardCharsets.UTF_8)));
    }

    /** As the platform tells a refusal. */
    static Answer of(PluginProblem refusal) {
        var problem = JSON.createObjectNode()
                .put("slug", "plugin-refused")
                .put("status", refusal.status())
                .put("detail", refusal.getMessage());
        if (refusal.field() != null) {
            problem.putArray("errors").addObject().put("field", refusal.field()).put("message", refusal.getMessage());
        }
        return new Answer(refusal.status(), problem);
    }

    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    /** What a problem is called; empty for none. */
    public String slug() {
        return body.path("slug").asString("");
    }

    /** The field refused first; empty for none. */
    public String field() {
        return at("/errors/0/field").asString("");
    }
}
