package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a plugin says in its descriptor")
class PluginTextsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final OperatorCalls OPERATOR = OperatorCalls.on(PLATFORM);
    private static final String SETTINGS = """
            {"type":"object","properties":{"size":{"title":"%size%","description":"As it is","default":"S",
             "oneOf":[{"const":"S","title":"%small%"},{"const":"L","title":"Large"}]},"title":{"type":"string","default":"%size%"}}}""";
    private static final String SIZE = "{\"size\":{\"zh-CN\":\"大小\",\"zh-TW\":\"尺寸\",\"en\":\"Size\"}";
    private static final String TEXTS = SIZE + ",\"small\":{\"zh-CN\":\"小\",\"zh-TW\":\"小的\",\"en\":\"Small\"}}";
    private static final String PAGES = """
            [{"shell":"field","path":"notes","module":"web/notes.js","menu":{"zh-CN":"甲","zh-TW":"甲","en":"A"},"atCustomer":true},
             {"shell":"field","path":"more","module":"web/notes.js","menu":{"zh-CN":"乙","zh-TW":"乙","en":"B"},"permission":null}]""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    private PluginSource source() {
        return PluginSource.of(id)
                .settings(SETTINGS)
                .texts(TEXTS)
                .pages(PAGES)
                .file("web/notes.js", "export default {}");
    }

    private void installed() {
        var answer = OPERATOR.install(source());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
    }

    private String listed(String language) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(PLATFORM.address() + "/api/v1/tenant-plugins"))
                .header("Authorization", "Bearer " + tenant.id() + "." + administrator.id())
                .header("Accept-Language", language)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Test
    @DisplayName(
            "of titles and choices of its settings comes in the language of who asks; defaults, and what is no key, stay")
    void languages() throws Exception {
        installed();
        assertThat(listed("zh-CN")).contains("\"title\":\"大小\"", "\"title\":\"小\"", "\"title\":\"Large\"", "As it is");
        assertThat(listed("zh-TW")).contains("\"title\":\"尺寸\"", "\"title\":\"小的\"");
        assertThat(listed("en")).contains("\"title\":\"Size\"", "\"title\":\"Small\"", "\"default\":\"%size%\"");
        var wrong = administrator.send(
                "PUT", "/tenant-plugins/" + id, Map.of("enabled", true, "settings", Map.of("size", "M")), 0);
        assertThat(wrong.field()).isEqualTo("settings.size");
    }

    @Test
    @DisplayName("is missing in no language, and names no text that is not there")
    void missing() {
        var incomplete = OPERATOR.install(source().texts("{\"size\":{\"zh-CN\":\"大小\",\"en\":\"Size\"}}"));
        assertThat(incomplete.body().path("findings").toString()).contains("texts.size: a text in zh-CN, zh-TW and en");
        var unknown = OPERATOR.install(source().texts(SIZE + "}"));
        assertThat(unknown.body().path("findings").toString()).contains("%small% is none of the texts");
    }

    @Test
    @DisplayName("decides which of its pages are offered at a customer: those that say so")
    void atCustomer() {
        installed();
        administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        var pages = administrator.get("/active-plugins").at("/0/pages");
        assertThat(pages.at("/0/atCustomer").asBoolean()).isTrue();
        assertThat(pages.at("/1/atCustomer").asBoolean()).isFalse();
    }
}
