package io.dianlu.admin.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.tenant.TenantProfile;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan")
class PlansTest extends RunningTenantAdmin {

    private final String code = "p-" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID id = UUID.randomUUID();

    private Answer put(String limits, String plugins) {
        return send("PUT", "/api/v1/plans/" + code, """
                {"names": {"zh-CN": "基础版", "zh-TW": "基礎版", "en": "Basic"}, "limits": %s, "plugins": %s}""".formatted(limits, plugins));
    }

    private Answer choose(String plan, String limits) {
        var seen = get("/api/v1/tenants/" + id).response().headers().firstValue("ETag");
        return choose(plan, limits, seen.orElseThrow());
    }

    private Answer choose(String plan, String limits, String ifMatch) {
        return send(request("/api/v1/tenants/" + id + "/plan")
                .header("If-Match", ifMatch)
                .PUT(BodyPublishers.ofString("{\"plan\": \"%s\", \"limits\": %s}".formatted(plan, limits))));
    }

    private TenantProfile heard(long after) {
        return feed(after).profiles().stream()
                .filter(profile -> profile.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("is made once and said again as often as it takes, and stands in the list")
    void made() {
        assertThat(put("{\"people\": 10}", "[\"shelf-stocking\"]").status()).isEqualTo(201);
        var again = put("{\"people\": 20}", "[]");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().at("/limits/people").asLong()).isEqualTo(20);
        assertThat(get("/api/v1/plans").json().findValuesAsString("code")).contains(code, "standard");
        assertThat(get("/api/v1/plans/nothing").json().get("slug").asString()).isEqualTo("plan-not-found");
    }

    @Test
    @DisplayName(
            "gives its plugins to a tenant that is provisioned with it, and its limits, those agreed with the tenant first")
    void chosen() {
        put("{\"people\": 10, \"customers\": 1000}", "[\"shelf-stocking\", \"van-sales\"]");
        register(id, newAlias(), "\"plan\": \"" + code + "\"");
        settled(id);
        assertThat(heard(0).plugins()).isEqualTo(Set.of("shelf-stocking", "van-sales"));
        assertThat(heard(0).limits()).isEqualTo(Map.of("people", 10L, "customers", 1000L));
        long before = feed(0).revision();
        var agreed = choose(code, "{\"people\": 15}");
        assertThat(agreed.status()).isEqualTo(200);
        assertThat(agreed.json().at("/limits/people").asLong()).isEqualTo(15);
        assertThat(heard(before).limits()).isEqualTo(Map.of("people", 15L, "customers", 1000L));
        assertThat(choose(code, "{\"people\": 15}", "\"v1\"").json())
                .as("the same again")
                .isEqualTo(agreed.json());
        var late = choose("standard", "{}", "\"v1\"");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.json().at("/yours/plan").asString()).isEqualTo("standard");
        assertThat(choose("standard", "{}").json().at("/limits")).isEmpty();
    }

    @Test
    @DisplayName("that changes is heard of by the data plane for each of its tenants")
    void changed() {
        put("{\"people\": 10}", "[]");
        register(id, newAlias(), "\"plan\": \"" + code + "\"");
        settled(id);
        long before = feed(0).revision();
        put("{\"people\": 11}", "[]");
        assertThat(heard(before).limits()).isEqualTo(Map.of("people", 11L));
    }

    @Test
    @DisplayName(
            "that gets another plugin gives it to its tenants, and one that is chosen brings its own; none is taken from them")
    void plugins() {
        put("{}", "[\"shelf-stocking\"]");
        register(id, newAlias(), null);
        settled(id);
        assertThat(heard(0).plugins()).isEmpty();
        choose(code, "{}");
        assertThat(heard(0).plugins()).isEqualTo(Set.of("shelf-stocking"));
        long before = feed(0).revision();
        put("{}", "[\"van-sales\"]");
        assertThat(heard(before).plugins()).isEqualTo(Set.of("shelf-stocking", "van-sales"));
        choose("standard", "{}");
        assertThat(heard(0).plugins()).isEqualTo(Set.of("shelf-stocking", "van-sales"));
    }

    @Test
    @DisplayName("with names missing, an unknown limit or one out of bounds is refused, naming each field")
    void refused() {
        var answer = send("PUT", "/api/v1/plans/Gold!", """
                {"names": {"zh-CN": "金"}, "limits": {"love": 1, "people": -1, "customers": 1000000000001}}""");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder(
                        "code", "names.zh-TW", "names.en", "limits.love", "limits.people", "limits.customers");
        assertThat(put("{\"people\": 0, \"customers\": 1000000000000, \"requestsPerSecond\": 1}", "[]")
                        .status())
                .isEqualTo(201);
        assertThat(put("{\"requestsPerSecond\": 0}", "[]")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .as("a pace of nothing lets nobody in")
                .isEqualTo("limits.requestsPerSecond");
        register(id, newAlias(), null);
        assertThat(choose("nothing", "{}").json().at("/errors/0/field").asString())
                .isEqualTo("plan");
    }
}
