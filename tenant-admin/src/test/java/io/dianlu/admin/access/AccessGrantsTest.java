package io.dianlu.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.tenant.OperatorPass;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An operator who wants to see a tenant's data")
class AccessGrantsTest extends RunningTenantAdmin {

    private static final StandInGrants CORE = StandInGrants.at(DATA_PLANE, FEED_KEY);
    private static final String REASON = "客户反映列表打不开";

    private final UUID tenant = UUID.randomUUID();
    private final UUID grant = UUID.randomUUID();
    private final String path = "/api/v1/tenants/" + tenant + "/access-grants";
    private final String internal = "/internal/tenants/" + tenant + "/operator-grants";

    @BeforeEach
    void registered() {
        CORE.keepsGrants(DATA_PLANE, internal);
        register(tenant, newAlias(), null);
        settled(tenant);
    }

    private String granted(String until) {
        return """
                {"id": "%s", "operator": "%s", "operatorName": "op", "reason": "%s", "grantedAt": "2026-11-28T01:00:00Z",
                 "until": "%s", "endedAt": null, "endedBy": null}""".formatted(grant, UUID.randomUUID(), REASON, until);
    }

    private Answer ask(String reason, int minutes) {
        return send("POST", path, """
                {"id": "%s", "reason": "%s", "minutes": %d}""".formatted(grant, reason, minutes));
    }

    @Test
    @DisplayName("says why and for how long; the data plane opens the grant and the audit knows of it")
    void asks() {
        CORE.answers(
                "PUT " + internal + "/" + grant,
                200,
                granted(Instant.now().plusSeconds(3600).toString()));
        var answer = ask(REASON, 60);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        assertThat(answer.json().at("/open").asBoolean()).isTrue();
        assertThat(CORE.bodies())
                .anyMatch(
                        body -> body.contains(REASON) && body.contains("\"minutes\":60") && body.contains("127.0.0.1"));
        var audit = get("/api/v1/audit-entries?tenantId=" + tenant + "&action=ACCESS_ASKED")
                .json();
        assertThat(audit.at("/items/0/after/reason").asString()).isEqualTo(REASON);
        CORE.answers("GET " + internal, 200, "[" + granted("2026-11-28T01:05:00Z") + "]");
        var list = get(path).json();
        assertThat(list.at("/0/open").asBoolean()).isFalse();
        assertThat(list.at("/0/mine").asBoolean()).isFalse();
    }

    @ParameterizedTest(name = "{0} characters, {1} minutes: {2}")
    @CsvSource({
        "5, 5, 201, ''",
        "300, 480, 201, ''",
        "4, 60, 422, reason",
        "301, 60, 422, reason",
        "0, 60, 422, reason",
        "5, 4, 422, minutes",
        "5, 481, 422, minutes"
    })
    @DisplayName("hears what is too short or too long before anybody is asked")
    void limits(int characters, int minutes, int status, String field) {
        CORE.answers("PUT " + internal + "/" + grant, 200, granted("2026-11-28T02:00:00Z"));
        int before = CORE.asked().size();
        var answer = ask("因".repeat(characters), minutes);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/field").asString("")).isEqualTo(field);
        assertThat(CORE.asked().size() > before).isEqualTo(status == 201);
    }

    @Test
    @DisplayName(
            "reads customers by a pass for this tenant, grant and operator that lives half a minute, made anew each time")
    void reads() throws Exception {
        var id = UUID.randomUUID();
        var customer = """
                {"id": "%s", "name": "惠民超市", "kind": "SHOP", "owner": {"id": "%s", "name": "王明"}, "tags": ["重点"], "somethingNew": 1,
                 "contacts": [{"id": "%s", "name": "王老板", "phones": ["138"], "title": null}],
                 "createdAt": "2026-11-28T01:00:00Z", "updatedAt": "2026-11-28T01:00:00Z"}""".formatted(id, id, id);
        var page = "{\"items\": [%s], \"nextCursor\": \"abc\"}";
        CORE.answers("GET /api/v1/customers", 200, page.formatted(customer));
        CORE.answers("GET /api/v1/customer-search", 200, page.formatted("{\"customer\": " + customer + "}"));
        CORE.answers("GET /api/v1/customers/" + id, 200, customer);
        CORE.answers("GET /api/v1/visits", 200, page.formatted("""
                {"id": "%s", "day": "2026-11-27", "rep": {"id": "%s", "name": "王明"}, "state": "OPEN"}""".formatted(id, id)));
        var seen = path + "/" + grant + "/customers";
        var list = get(seen + "?cursor=a%26b");
        assertThat(list.json().at("/items/0/name").asString()).as(list.body()).isEqualTo("惠民超市");
        assertThat(list.json().at("/nextCursor").asString()).isEqualTo("abc");
        assertThat(get(seen + "?q=%E6%83%A0%26kind%3DSHOP")
                        .json()
                        .at("/items/0/owner/name")
                        .asString())
                .isEqualTo("王明");
        assertThat(CORE.asked())
                .anyMatch(call -> call.endsWith("cursor=a%26b"))
                .anyMatch(call -> call.contains("customer-search?q=") && call.contains("%26kind%3DSHOP"));
        var card = get(seen + "/" + id).json();
        assertThat(card.at("/contacts/0/name").asString()).isEqualTo("王老板");
        assertThat(card.at("/visits/0/rep/name").asString()).isEqualTo("王明");
        var passes = CORE.passes();
        assertThat(passes).hasSizeGreaterThanOrEqualTo(4);
        for (var pass : passes.subList(passes.size() - 4, passes.size())) {
            var claims = pass.getJWTClaimsSet();
            assertThat(claims.getStringClaim(OperatorPass.TENANT)).isEqualTo(tenant.toString());
            assertThat(claims.getStringClaim(OperatorPass.GRANT)).isEqualTo(grant.toString());
            assertThat(Duration.between(
                            Instant.now(), claims.getExpirationTime().toInstant()))
                    .isLessThanOrEqualTo(OperatorPass.LIFE);
        }
    }

    @Test
    @DisplayName("hears that it is over, that nothing is there, and that the platform is away or refuses")
    void refused() {
        var seen = path + "/" + grant + "/customers";
        CORE.answers("GET /api/v1/customers", 403, "{}");
        assertThat(get(seen).json().at("/slug").asString()).isEqualTo("grant-over");
        assertThat(get(seen + "/" + UUID.randomUUID()).json().at("/slug").asString())
                .isEqualTo("customer-not-found");
        CORE.answers("GET /api/v1/customers", 503, "{}");
        assertThat(get(seen).json().at("/slug").asString()).isEqualTo("data-plane-away");
        CORE.answers("GET /api/v1/customers", 500, "{}");
        assertThat(get(seen).json().at("/slug").asString()).isEqualTo("data-plane-refused");
        CORE.answers("GET /api/v1/customers", 200, "<html>");
        assertThat(get(seen).json().at("/slug").asString()).isEqualTo("data-plane-refused");
        assertThat(get("/api/v1/tenants/" + UUID.randomUUID() + "/access-grants")
                        .status())
                .isEqualTo(404);
        assertThat(send(anonymous(seen).GET()).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("gives it up")
    void givesUp() {
        CORE.answers("DELETE " + internal + "/" + grant, 204, "");
        assertThat(send("DELETE", path + "/" + grant, "").status()).isEqualTo(204);
        assertThat(CORE.asked()).anyMatch(call -> call.startsWith("DELETE " + internal + "/" + grant + "?operator="));
        assertThat(get("/api/v1/audit-entries?tenantId=" + tenant + "&action=ACCESS_GIVEN_UP")
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
    }
}
