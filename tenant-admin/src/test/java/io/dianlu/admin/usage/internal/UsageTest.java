package io.dianlu.admin.usage.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@DisplayName("What a tenant uses")
class UsageTest extends RunningTenantAdmin {

    private static final String TODAY = LocalDate.now().toString();
    private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

    @Autowired
    private UsageFetch fetch;

    private final UUID id = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register(id, newAlias(), null);
        register(other, newAlias(), null);
        settled(id);
        var seen = get("/api/v1/tenants/" + id).response().headers().firstValue("ETag");
        send(request("/api/v1/tenants/" + id + "/plan")
                .header("If-Match", seen.orElseThrow())
                .PUT(BodyPublishers.ofString(
                        "{\"plan\": \"standard\", \"limits\": {\"people\": 10, \"requestsPerSecond\": 50}}")));
    }

    private static String page(UUID tenant, String day, int people, String next) {
        return """
                {"tenants": [{"id": {"value": "%s"}, "day": "%s", "used": {"people": %d, "customers": 700}}], "next": %s}""".formatted(tenant, day, people, next);
    }

    private JsonNode usage(String query) {
        return get("/api/v1/tenants/" + id + "/usage" + query).json();
    }

    private List<String> warned() {
        return get("/api/v1/usage-warnings").json().findValuesAsString("tenantId");
    }

    @Test
    @DisplayName(
            "is heard page by page, kept per day, and shown beside its limits; from four fifths on there is a warning")
    void heard() {
        DATA_PLANE.uses(List.of(page(other, YESTERDAY, 1, "\"" + other + "\""), page(id, YESTERDAY, 7, "null")));
        assertThat(fetch.fetch()).isTrue();
        assertThat(usage("").at("/now/0").toString())
                .isEqualTo("{\"limit\":\"people\",\"used\":7,\"most\":10,\"warning\":false}");
        assertThat(warned()).doesNotContain(id.toString());
        DATA_PLANE.uses(List.of(page(id, TODAY, 8, "null")));
        fetch.fetch();
        var now = usage("");
        assertThat(now.at("/now/0/warning").asBoolean()).isTrue();
        assertThat(now.at("/now/1").toString())
                .isEqualTo("{\"limit\":\"customers\",\"used\":700,\"most\":null,\"warning\":false}");
        assertThat(now.at("/now").size()).as("of a pace nothing is used").isEqualTo(2);
        assertThat(now.at("/days").findValuesAsString("day")).containsExactly(YESTERDAY, TODAY);
        assertThat(now.at("/days/0/used/people").asInt()).isEqualTo(7);
        assertThat(now.get("heardAt").asString()).isNotBlank();
        assertThat(usage("?days=1").at("/days").findValuesAsString("day")).containsExactly(TODAY);
        assertThat(warned()).contains(id.toString()).doesNotContain(other.toString());
        DATA_PLANE.uses(List.of(page(id, TODAY, 9, "null")));
        fetch.fetch();
        assertThat(usage("").at("/days/1/used/people").asInt())
                .as("the last word on a day")
                .isEqualTo(9);
    }

    @Test
    @DisplayName("stays as last heard while the data plane is away, and a tenant nobody registered is passed over")
    void away() {
        DATA_PLANE.uses(List.of(page(id, YESTERDAY, 3, "\"" + id + "\"")));
        assertThat(fetch.fetch()).as("the second page did not come").isFalse();
        assertThat(usage("").at("/now/0/used").asInt()).isEqualTo(3);
        DATA_PLANE.uses(List.of(page(UUID.randomUUID(), YESTERDAY, 3, "null")));
        assertThat(fetch.fetch()).isTrue();
        assertThat(usage("").at("/now/0/used").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName("is asked for 1 to 366 days, of a tenant there is")
    void bounds() {
        assertThat(usage("?days=366").get("tenantId").asString()).isEqualTo(id.toString());
        assertThat(usage("?days=367").at("/errors/0/field").asString()).isEqualTo("days");
        assertThat(usage("?days=0").at("/errors/0/field").asString()).isEqualTo("days");
        assertThat(get("/api/v1/tenants/" + UUID.randomUUID() + "/usage").status())
                .isEqualTo(404);
    }
}
