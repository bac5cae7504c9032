package io.dianlu.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TenantRegistrationTest extends RunningTenantAdmin {

    private final UUID id = UUID.randomUUID();

    @Test
    @DisplayName("a tenant is registered on trial, and the same command sent again is stored once")
    void registeredOnce() {
        var more = """
                "partner": {"name": "本地伙伴", "contact": "0571-8888"},
                "firstAdministrator": {"subject": "0190a000-0000-7000-8000-0000000000ff", "name": "林淑芬"}""";
        var alias = newAlias();
        var first = register(id, alias, more);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.response().headers().firstValue("Location")).contains("/api/v1/tenants/" + id);
        assertThat(first.json().get("state").asString()).isEqualTo("TRIAL");
        assertThat(first.json().at("/firstAdministrator/name").asString()).isEqualTo("林淑芬");
        var second = register(id, alias, more);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(get("/api/v1/tenants/" + id).json()).isEqualTo(first.json());
    }

    @Test
    @DisplayName("an id that was used for another tenant is refused")
    void idUsed() {
        register(id, newAlias(), null);
        var answer = register(id, newAlias(), null);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("slug").asString()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("an alias belongs to one tenant only, and the refusal names the field")
    void aliasTaken() {
        var alias = newAlias();
        register(id, alias, null);
        var answer = register(UUID.randomUUID(), alias, null);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("slug").asString()).isEqualTo("alias-taken");
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("alias");
        assertThat(answer.json().get("detail").asString()).contains(alias);
    }

    @Test
    @DisplayName("everything wrong with a registration is said at once, in the caller's language")
    void fieldsNamed() {
        var body = """
                {"alias": "No Alias", "name": " ", "timeZone": "Asia/Nowhere", "partner": {"name": "伙伴"}, "firstAdministrator": {"name": "林"}}""";
        assertThat(messages("zh-CN", body)).contains("请填写此项", "未知的时区，例如应为 Asia/Shanghai");
        assertThat(messages("zh-TW", body)).contains("請填寫此項");
        assertThat(messages("fr, zh-HK;q=0.9, en;q=0.8", body)).contains("請填寫此項");
        assertThat(messages("zh-Hans-HK", body)).contains("请填写此项");
        assertThat(messages("en", body)).contains("Please fill this in");
        var answer = send("POST", "/api/v1/tenants", body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("https://dianlu.io/problems/validation-failed");
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly("alias", "name", "timeZone", "partner.contact", "firstAdministrator.username");
    }

    private List<String> messages(String language, String body) {
        var answer = send(
                request("/api/v1/tenants").header("Accept-Language", language).POST(BodyPublishers.ofString(body)));
        return answer.json()
                .get("errors")
                .valueStream()
                .map(error -> error.get("message").asString())
                .toList();
    }

    @Test
    @DisplayName("a body that is no JSON, a field of the wrong type and an unknown tenant are answered as problems")
    void otherRefusals() {
        assertThat(send("POST", "/api/v1/tenants", "{").json().get("slug").asString())
                .isEqualTo("malformed-request");
        var mistyped = send("POST", "/api/v1/tenants", "{\"id\": \"seven\"}");
        assertThat(mistyped.status()).isEqualTo(422);
        assertThat(mistyped.json().at("/errors/0/field").asString()).isEqualTo("id");
        assertThat(get("/api/v1/tenants/" + UUID.randomUUID())
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("tenant-not-found");
        assertThat(get("/api/v1/nothing").json().get("slug").asString()).isEqualTo("not-found");
        assertThat(get("/api/v1/tenants?cursor=*").json().at("/errors/0/field").asString())
                .isEqualTo("cursor");
        assertThat(get("/api/v1/tenants?limit=0").json().at("/errors/0/field").asString())
                .isEqualTo("limit");
    }

    @Test
    @DisplayName("pages go through all tenants by alias, each once")
    void pages() {
        for (int n = 0; n < 5; n++) {
            register(UUID.randomUUID(), newAlias(), null);
        }
        var seen = new ArrayList<String>();
        JsonNode page;
        var path = "/api/v1/tenants?limit=2";
        do {
            page = get(path).json();
            page.get("items").forEach(tenant -> seen.add(tenant.get("alias").asString()));
            path = "/api/v1/tenants?limit=2&cursor=" + page.get("nextCursor").asString("");
        } while (!page.get("nextCursor").isNull());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates().isSorted();
    }
}
