package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A limit of the plan")
class QuotasTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private void limit(Map<String, Long> limits) {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "small",
                limits,
                Set.of(),
                null,
                null,
                2));
    }

    private static Map<String, Object> shop(UUID id, String name) {
        return Map.of("id", id, "name", name, "kind", "SHOP");
    }

    private Reply addCustomer(UUID id) {
        return administrator.post("/customers", shop(id, "店 " + id));
    }

    private UUID added() {
        var id = Ids.next();
        assertThat(addCustomer(id).status()).isEqualTo(201);
        return id;
    }

    private Reply addPerson(UUID id, boolean enabled) {
        return administrator.post(
                "/people",
                Map.of(
                        "id",
                        id,
                        "name",
                        "李",
                        "roles",
                        List.of("REP"),
                        "departmentIds",
                        List.of(tenant.north()),
                        "enabled",
                        enabled));
    }

    private long counted(String name) {
        return PLATFORM.count(
                tenant.id(),
                "select coalesce(max(used), -1) from usage_counter where tenant_id = ? and name = '" + name + "'");
    }

    @Test
    @DisplayName(
            "of customers is reached by the last one that fits; the next one is refused, naming the limit and its value")
    void customers() {
        added();
        limit(Map.of("customers", 3L));
        added();
        var last = added();
        var refused = addCustomer(Ids.next());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("customers-limit-reached");
        assertThat(refused.at("/detail").asString()).contains("3");
        assertThat(refused.at("/limit").asString()).isEqualTo("customers");
        assertThat(refused.at("/most").asLong()).isEqualTo(3);
        assertThat(addCustomer(last).status()).as("the last one, sent again").isEqualTo(200);
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isEqualTo(3);
        limit(Map.of("customers", 4L));
        added();
        assertThat(addCustomer(Ids.next()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("holds when many come at once")
    void atOnce() throws Exception {
        limit(Map.of("customers", 10L));
        try (var phones = Executors.newFixedThreadPool(16)) {
            var answers = IntStream.range(0, 40)
                    .mapToObj(_ -> phones.submit(() -> addCustomer(Ids.next()).status()))
                    .map(QuotasTest::get)
                    .toList();
            assertThat(answers.stream().filter(status -> status == 201)).hasSize(10);
            assertThat(answers.stream().filter(status -> status == 403)).hasSize(30);
        }
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isEqualTo(10);
        assertThat(counted("customers")).isEqualTo(10);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    @DisplayName("gets its place back from the recycle bin, and a customer comes out of it only where there is one")
    void recycled() {
        limit(Map.of("customers", 1L));
        var first = added();
        assertThat(administrator.send("DELETE", "/customers/" + first, null, 0).status())
                .isEqualTo(204);
        var second = added();
        var restoration = "/recycled-customers/" + first + "/restoration";
        var refused = administrator.put(restoration, Map.of());
        assertThat(refused.slug()).isEqualTo("customers-limit-reached");
        assertThat(administrator.send("DELETE", "/customers/" + second, null, 0).status())
                .isEqualTo(204);
        assertThat(administrator.put(restoration, Map.of()).status()).isEqualTo(200);
        assertThat(counted("customers")).isEqualTo(1);
    }

    @Test
    @DisplayName("lets in of an import what fits, and says of each other row why not")
    void imported() {
        limit(Map.of("customers", 2L));
        var rows = IntStream.range(0, 4)
                .mapToObj(index -> shop(Ids.next(), "店 " + index))
                .toList();
        var reply = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        assertThat(reply.body().findValuesAsString("status").stream().filter("CREATED"::equals))
                .hasSize(2);
        assertThat(reply.body().toString()).contains("customers-limit-reached");
        assertThat(counted("customers")).isEqualTo(2);
        var again = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(again.body().findValuesAsString("status").stream().filter("UNCHANGED"::equals))
                .hasSize(2);
        assertThat(counted("customers")).isEqualTo(2);
    }

    @Test
    @DisplayName("of people counts who is enabled: a place is free again when somebody is disabled")
    void people() {
        limit(Map.of("people", 2L));
        var rep = Ids.next();
        assertThat(addPerson(rep, true).status()).isEqualTo(201);
        var refused = addPerson(Ids.next(), true);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("people-limit-reached");
        assertThat(refused.at("/most").asLong()).isEqualTo(2);
        assertThat(addPerson(rep, true).status()).as("sent again").isEqualTo(200);
        var disabled = Ids.next();
        assertThat(addPerson(disabled, false).status()).isEqualTo(201);
        assertThat(enable(disabled, true, 0).slug()).isEqualTo("people-limit-reached");
        assertThat(enable(rep, false, 0).status()).isEqualTo(200);
        assertThat(enable(disabled, true, 0).status()).isEqualTo(200);
        assertThat(counted("people")).isEqualTo(2);
    }

    private Reply enable(UUID person, boolean enabled, long version) {
        return administrator.send("PUT", "/people/" + person + "/enablement", Map.of("enabled", enabled), version);
    }

    @Test
    @DisplayName("costs a tenant without one nothing, and counts from what is there when it comes")
    void withoutLimit() {
        added();
        added();
        assertThat(counted("customers")).isEqualTo(-1);
        limit(Map.of("customers", 2L));
        assertThat(addCustomer(Ids.next()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("below what is used refuses more but lets give back")
    void lowered() {
        limit(Map.of("customers", 5L));
        added();
        var second = added();
        limit(Map.of("customers", 1L));
        assertThat(addCustomer(Ids.next()).status()).isEqualTo(403);
        assertThat(administrator.send("DELETE", "/customers/" + second, null, 0).status())
                .isEqualTo(204);
        assertThat(addCustomer(Ids.next()).status()).isEqualTo(403);
        assertThat(counted("customers")).isEqualTo(1);
    }

    @Test
    @DisplayName("is shown to the administrator beside what is used, with a warning from four fifths on")
    void shown() {
        limit(Map.of("customers", 5L, "people", 10L));
        IntStream.range(0, 3).forEach(_ -> added());
        assertThat(used("customers").toString()).contains("\"used\":3", "\"most\":5", "\"warning\":false");
        added();
        assertThat(used("customers").toString()).contains("\"used\":4", "\"warning\":true");
        assertThat(used("people").toString()).contains("\"used\":1", "\"most\":10", "\"warning\":false");
        assertThat(used("visitsPerMonth").toString()).contains("\"used\":0", "\"most\":null");
        assertThat(used("apiCallsPerDay").get("used").asLong()).isGreaterThan(4);
        var rep = PLATFORM.person(tenant, "李", Role.REP, tenant.north());
        assertThat(rep.get("/usage").status()).isEqualTo(403);
    }

    private JsonNode used(String limit) {
        return administrator
                .get("/usage")
                .at("/limits")
                .valueStream()
                .filter(one -> one.get("limit").asString().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("is put right by the control plane's count, whatever was done before it was heard of everywhere")
    void reconciled() {
        limit(Map.of("customers", 3L));
        added();
        limit(Map.of());
        added();
        limit(Map.of("customers", 3L));
        assertThat(counted("customers")).isEqualTo(1);
        assertThat(ControlPlane.ask("GET", "/internal/tenant-usage", null).status())
                .isEqualTo(401);
        assertThat(heard().at("/used/customers").asLong()).isEqualTo(2);
        assertThat(counted("customers")).isEqualTo(2);
        added();
        assertThat(addCustomer(Ids.next()).status()).isEqualTo(403);
    }

    /** Page by page, as the control plane asks. */
    private JsonNode heard() {
        var path = "/internal/tenant-usage";
        while (true) {
            var page = ControlPlane.ask("GET", path, ControlPlane.KEY);
            assertThat(page.status()).as(page.body().toString()).isEqualTo(200);
            for (var one : page.at("/tenants")) {
                if (one.at("/id/value").asString().equals(tenant.id().toString())) {
                    return one;
                }
            }
            path = "/internal/tenant-usage?after=" + page.at("/next").asString();
        }
    }
}
