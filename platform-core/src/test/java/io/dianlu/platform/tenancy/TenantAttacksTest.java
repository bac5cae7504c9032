package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;

@DisplayName("An administrator of another tenant")
class TenantAttacksTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String SECRET = "蜗牛机密烘焙";

    private final FieldPlatform.Tenant attacked = PLATFORM.newTenant();
    private final Person owner = PLATFORM.person(attacked, "甲", Role.ADMINISTRATOR, attacked.north());
    private final Person attacker = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);
    private UUID shop;

    @BeforeEach
    void someData() {
        shop = owner.shop(SECRET, 121.5, 31.2);
        owner.shop(SECRET, 121.5, 31.2);
        attacker.shop("乙的店", 121.5, 31.2);
    }

    private void seesOnlyOwn(String path) {
        var reply = attacker.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        assertThat(reply.body().toString()).as(path).doesNotContain(SECRET);
    }

    @Test
    @DisplayName("finds nothing by filters, and nothing in any order")
    void filtersAndSorts() {
        seesOnlyOwn("/customers?ownerId=" + owner.id());
        seesOnlyOwn("/customers?departmentId=" + attacked.north());
        for (var sort : List.of(
                "updatedAt", "-updatedAt", "createdAt", "-createdAt", "lastVisitAt", "-lastVisitAt", "name", "-name")) {
            seesOnlyOwn("/customers?sort=" + sort);
        }
    }

    @Test
    @DisplayName("finds nothing by searching, around a place, or from the other's search cursor")
    void searches() {
        for (var text : List.of("", "woniu", "wnjm", URLEncoder.encode(SECRET, StandardCharsets.UTF_8))) {
            var path = "/customer-search?q=" + text;
            FieldPlatform.await(() -> owner.get(path).body().toString().contains(SECRET));
            seesOnlyOwn(path);
            seesOnlyOwn(path + "&ownerId=" + owner.id());
        }
        seesOnlyOwn("/customers-nearby?datum=WGS84&lng=121.5&lat=31.2&radiusMeters=500");
        var cursor = owner.get("/customer-search?q=&limit=1").at("/nextCursor").asString();
        seesOnlyOwn("/customer-search?q=&cursor=" + cursor);
    }

    @Test
    @DisplayName("cannot put SQL into a sort key")
    void sortKeys() {
        for (var sort : List.of("tenant_id", "name;select%201", "name,tenant_id", "(select%201)")) {
            assertThat(attacker.get("/customers?sort=" + sort).status())
                    .as(sort)
                    .isEqualTo(422);
        }
    }

    @Test
    @DisplayName("gets nothing by a cursor of this tenant, and a problem by a forged one")
    void cursors() {
        var cursor = owner.get("/customers?limit=1").at("/nextCursor").asString();
        assertThat(cursor).isNotBlank();
        seesOnlyOwn("/customers?cursor=" + cursor);
        for (var forged : List.of("!", "AAAA", Cursor.of("-updatedAt", "' or true --", "x"), Cursor.of("-updatedAt"))) {
            var path = "/customers?cursor=" + URLEncoder.encode(forged, StandardCharsets.UTF_8);
            assertThat(attacker.get(path).status()).as(forged).isEqualTo(422);
        }
    }

    @Test
    @DisplayName("cannot give customers to this tenant's people, alone or in a batch")
    void foreignOwner() {
        var row = Map.of("name", "礼物", "kind", "SHOP", "ownerId", owner.id());
        var refused = attacker.post("/customers", row);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/field").asString()).isEqualTo("ownerId");
        var batch = attacker.post("/customer-batches", Map.of("rows", List.of(row)));
        assertThat(batch.at("/refused").asInt()).as(batch.body().toString()).isEqualTo(1);
        var own = UUID.fromString(attacker.get("/customers").at("/items/0/id").asString());
        var change = attacker.post("/customer-bulk-changes", Map.of("ids", List.of(own), "ownerId", owner.id()));
        assertThat(change.status()).as(change.body().toString()).isEqualTo(422);
        assertThat(change.at("/errors/0/field").asString()).isEqualTo("ownerId");
        assertThat(attacker.get("/customers/" + own).body().toString())
                .doesNotContain(owner.id().toString());
    }

    @Test
    @DisplayName("stays in the tenant of the token whatever the headers say")
    void headers() throws Exception {
        var port = PLATFORM.bean(Environment.class).getProperty("local.server.port");
        var tenant = attacked.id().toString();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/customers"))
                .header("Authorization", "Bearer " + attacker.tenant().id() + "." + attacker.id())
                .header("X-Tenant", tenant)
                .header("X-Tenant-Id", tenant)
                .header("X-TenantID", tenant)
                .header("X-Forwarded-Host", tenant + ".example")
                .header("Cookie", "tenant=" + tenant)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("乙的店").doesNotContain(SECRET);
        }
    }

    @Test
    @DisplayName("gets a 404 for a customer that its own people have just read, from whatever is remembered")
    void remembered() {
        assertThat(owner.get("/customers/" + shop).status()).isEqualTo(200);
        assertThat(attacker.get("/customers/" + shop).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("borrows nobody: a person of this tenant named in a token of another is unknown")
    void foreignPerson() throws Exception {
        var port = PLATFORM.bean(Environment.class).getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/customers"))
                .header("Authorization", "Bearer " + attacker.tenant().id() + "." + owner.id())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("person-unknown");
        }
    }

    @Test
    @DisplayName("sees by native SQL without WHERE only rows of the scope")
    void nativeSql() {
        var tenants = TenantJobs.call(
                attacker.tenant().id(),
                () -> PLATFORM.bean(TenantReads.class)
                        .list("select distinct tenant_id::text from customer", (row, _) -> row.getString(1)));
        assertThat(tenants).containsExactly(attacker.tenant().id().toString());
    }

    @Test
    @DisplayName("cannot write a row for this tenant by native SQL")
    void foreignRow() {
        assertThatThrownBy(() -> PLATFORM.write(
                        attacker.tenant().id(),
                        "insert into department (tenant_id, id, name) values (?, ?, '乙')",
                        attacked.id().value(),
                        Ids.next()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("reads nothing outside a scope: there is no default tenant")
    void noScope() {
        assertThatThrownBy(() -> PLATFORM.bean(TenantReads.class).list("select 1", (row, _) -> row.getInt(1)))
                .isInstanceOf(NoTenantScopeException.class);
    }
}
