package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.GeneratedFile;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The OpenAPI file of a plugin")
class PluginOpenApiTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String ADDRESSES = """
            enum Mood { GOOD, @com.fasterxml.jackson.annotation.JsonProperty("bad-one") BAD }
            @org.jspecify.annotations.NullMarked
            record Note(UUID id, @org.jspecify.annotations.Nullable String text, List<Mark> marks, Mood mood, java.time.Instant at) { }
            record Mark(int points, java.math.BigDecimal weight, Map<String, Long> more, Mark inner) { }
            record Slice<T>(List<T> items, Optional<String> next) { }
            @GetMapping("/notes") Slice<Note> notes(@RequestParam(name = "from") java.time.LocalDate from,
                @RequestParam(name = "most", defaultValue = "20") int most) { throw new IllegalStateException(); }
            @GetMapping(name = "One note", value = "/notes/{id:[0-9a-f-]+}") Note note(@PathVariable(name = "id") UUID id,
                @RequestHeader(name = "If-None-Match", required = false) String seen) { throw new IllegalStateException(); }
            @PostMapping("/notes") @ResponseStatus(org.springframework.http.HttpStatus.CREATED) Note write(@RequestBody Note note) { return note; }
            @PutMapping("/notes/{id}/text") org.springframework.http.ResponseEntity<Void> rewrite(@PathVariable(name = "id") UUID id,
                @RequestBody String text) { return null; }
            @DeleteMapping("/notes/{id}") void remove(@PathVariable(name = "id") UUID id) { }
            @GetMapping(value = "/notes.csv", produces = "text/csv") String csv() { return ""; }""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    private JsonNode described() {
        var answer = OPERATOR.install(PluginSource.of(id).version("1.2.3").controller(ADDRESSES));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
        assertThat(rep.get("/plugins/" + id + "/openapi").slug()).isEqualTo("plugin-not-found");
        administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        var file = rep.get("/plugins/" + id + "/openapi");
        assertThat(file.status()).as(file.body().toString()).isEqualTo(200);
        return file.body();
    }

    private static String at(JsonNode json, String... path) {
        var found = json;
        for (var step : path) {
            found = found.path(step);
        }
        return found.toString();
    }

    @Test
    @DisplayName(
            "tells whoever has the plugin of each address what it takes, answers and refuses, and runs nothing of it")
    void told() {
        var file = described();
        assertThat(at(file, "info")).contains("试用", "1.2.3");
        var root = "/api/v1/plugins/" + id;
        var paths = file.path("paths");
        assertThat(paths.propertyNames())
                .containsExactly(root + "/notes", root + "/notes.csv", root + "/notes/{id}", root + "/notes/{id}/text");
        var notes = paths.path(root + "/notes");
        assertThat(at(notes, "get", "parameters")).isEqualTo("""
                [{"in":"query","name":"from","required":true,"schema":{"type":"string","format":"date"}},\
                {"in":"query","name":"most","required":false,"schema":{"type":"integer","format":"int32","default":"20"}}]""");
        assertThat(at(notes, "get", "responses", "200")).contains("#/components/schemas/SliceNote");
        assertThat(at(notes, "post", "requestBody"))
                .contains("application/json", "schemas/Note\"", "\"required\":true");
        assertThat(notes.path("post").path("responses").propertyNames()).containsExactly("201", "default");
        var one = paths.path(root + "/notes/{id}");
        assertThat(at(one, "get", "summary")).isEqualTo("\"One note\"");
        assertThat(at(one, "get", "parameters"))
                .contains("\"in\":\"path\"", "\"name\":\"If-None-Match\",\"required\":false");
        assertThat(at(one, "delete", "responses", "200")).isEqualTo("{\"description\":\"OK\"}");
        assertThat(paths.path(root + "/notes/{id}/text")
                        .path("put")
                        .path("responses")
                        .propertyNames())
                .containsExactly("2XX", "default");
        assertThat(at(paths, root + "/notes.csv")).contains("text/csv");
    }

    @Test
    @DisplayName("describes records with their fields, which of them may be null, and those within them")
    void shapes() {
        var schemas = described().path("components").path("schemas");
        assertThat(at(schemas, "Note", "required")).isEqualTo("[\"at\",\"id\",\"marks\",\"mood\"]");
        assertThat(at(schemas, "Note", "properties", "text")).isEqualTo("{\"type\":[\"string\",\"null\"]}");
        assertThat(at(schemas, "Note", "properties", "mood")).contains("[\"GOOD\",\"bad-one\"]");
        assertThat(at(schemas, "Mark", "required"))
                .as("of who does not say what may be null")
                .isEqualTo("[\"points\"]");
        assertThat(at(schemas, "Mark", "properties", "inner")).contains("schemas/Mark");
        assertThat(at(schemas, "Mark", "properties", "more")).contains("int64");
        assertThat(at(schemas, "SliceNote", "properties", "items")).contains("schemas/Note");
    }

    @Test
    @DisplayName("describes what all share, the problem, as the platform's own file does")
    void asThePlatform() {
        Map<String, Map<String, Map<String, Map<String, Object>>>> platform =
                new Yaml().load(GeneratedFile.at("api/openapi/platform.yaml").text());
        var own = platform.get("components").get("schemas").get("ProblemView");
        var file = described();
        JsonNode same = JsonMapper.builder().build().valueToTree(own);
        assertThat(file.at("/components/schemas/ProblemView")).isEqualTo(same);
        assertThat(file.path("openapi").asString()).isEqualTo(String.valueOf((Object) platform.get("openapi")));
    }

    @Test
    @DisplayName("stands where no plugin can put something else")
    void taken() {
        var source = PluginSource.of(id).controller("@GetMapping(\"/openapi\") String own() { return \"\"; }");
        var refused = OPERATOR.install(source);
        assertThat(refused.slug()).isEqualTo("plugin-unfit");
        assertThat(refused.body().path("findings").toString()).contains("/openapi is the platform's");
    }
}
