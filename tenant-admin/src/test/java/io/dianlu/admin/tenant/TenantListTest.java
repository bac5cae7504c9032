package io.dianlu.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of tenants")
class TenantListTest extends RunningTenantAdmin {

    private final String mark = "list-" + UUID.randomUUID();
    private final UUID paying = UUID.randomUUID();

    @BeforeEach
    void threeTenants() {
        send("PUT", "/api/v1/plans/listed", """
                {"names": {"zh-CN": "一", "zh-TW": "一", "en": "one"}}""");
        add(UUID.randomUUID(), mark + "-a", "甲_商贸 100%");
        add(UUID.randomUUID(), mark + "-b", "乙商贸 Ltd");
        add(paying, mark + "-c", "丙食品");
        changeState(paying, "{\"state\": \"ACTIVE\", \"reason\": \"已签约\"}");
    }

    private void add(UUID id, String alias, String name) {
        send("POST", "/api/v1/tenants", """
                {"id": "%s", "alias": "%s", "name": "%s", "timeZone": "Asia/Shanghai"}""".formatted(id, alias, name));
        settled(id);
    }

    /** Aliases without what the tenants of this test have in common. */
    private List<String> found(String query) {
        return get("/api/v1/tenants?limit=100" + query).json().get("items").findValuesAsString("alias").stream()
                .filter(alias -> alias.startsWith(mark))
                .map(alias -> alias.substring(mark.length() + 1))
                .toList();
    }

    private static String q(String text) {
        return "&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName(
            "is narrowed by a part of the name or alias, whatever its case, and a wildcard is a character like others")
    void text() {
        assertThat(found(q("商贸"))).containsExactly("a", "b");
        assertThat(found(q("lTD"))).containsExactly("b");
        assertThat(found(q(mark.toUpperCase(java.util.Locale.ROOT)))).containsExactly("a", "b", "c");
        assertThat(found(q("%"))).containsExactly("a");
        assertThat(found(q("_"))).containsExactly("a");
        assertThat(found(q("  "))).containsExactly("a", "b", "c");
        assertThat(get("/api/v1/tenants?q=" + "a".repeat(100)).status()).isEqualTo(200);
        assertThat(get("/api/v1/tenants?q=" + "a".repeat(101)).status()).isEqualTo(422);
    }

    @Test
    @DisplayName("is narrowed by states, several of them too, and by plan")
    void stateAndPlan() {
        assertThat(found("&state=ACTIVE")).containsExactly("c");
        assertThat(found("&state=ACTIVE&state=TRIAL")).containsExactly("a", "b", "c");
        assertThat(get("/api/v1/tenants?state=ASLEEP").status()).isEqualTo(422);
        var seen = get("/api/v1/tenants/" + paying).response().headers().firstValue("ETag");
        send(request("/api/v1/tenants/" + paying + "/plan")
                .header("If-Match", seen.orElseThrow())
                .PUT(BodyPublishers.ofString("{\"plan\": \"listed\"}")));
        assertThat(found("&plan=listed")).containsExactly("c");
        assertThat(found("&plan=listed&state=TRIAL")).isEmpty();
    }

    @Test
    @DisplayName("goes page by page through those that fit")
    void pages() {
        var all = new ArrayList<String>();
        String cursor = "";
        do {
            var page = get("/api/v1/tenants?limit=2" + q(mark) + cursor).json();
            all.addAll(page.get("items").findValuesAsString("alias"));
            cursor = page.get("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.get("nextCursor").asString();
        } while (!cursor.isEmpty());
        assertThat(all).containsExactly(mark + "-a", mark + "-b", mark + "-c");
    }
}
