package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("A customer in the recycle bin")
class RecycleBinTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String AROUND = "/customers-nearby?datum=WGS84&lng=113.6&lat=34.7";

    /** Ends the statement that waits for a row this transaction has locked; true as soon as there is one. */
    private static final String CANCEL_WHO_WAITS = "select count(pg_cancel_backend(pid)) > 0 from pg_locks"
            + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final UUID id = rep.shop("回收的店", 113.6, 34.7);

    private int recycle(long version) {
        return administrator.send("DELETE", "/customers/" + id, null, version).status();
    }

    private int purge() {
        return administrator.send("DELETE", "/recycled-customers/" + id, null).status();
    }

    @Test
    @DisplayName("is in no list, search or map, and comes back to all of them with everything it had")
    void awayAndBack() {
        FieldPlatform.await(
                () -> Drafts.texts(administrator.get("/customer-search?q=huishou"), "/items", "/customer/id")
                        .contains(id.toString()));
        var before = rep.get("/customers/" + id);
        assertThat(recycle(7)).isEqualTo(412);
        assertThat(recycle(0)).isEqualTo(204);
        assertThat(rep.get("/customers/" + id).status()).isEqualTo(404);
        assertThat(rep.get("/customers").at("/items").size()).isZero();
        assertThat(rep.get("/customers/" + id + "/positions").status()).isEqualTo(404);
        assertThat(rep.get("/customers/" + id + "/timeline").status()).isEqualTo(404);
        assertThat(rep.post("/visits", Map.of("id", Ids.next(), "customerId", id))
                        .slug())
                .isEqualTo("customer-not-found");
        assertThat(administrator.get("/customer-search?q=huishou").at("/items").size())
                .isZero();
        assertThat(administrator.get(AROUND).at("/items").size()).isZero();
        var binned = administrator.get("/recycled-customers").at("/items/0");
        assertThat(binned.at("/id").asString()).isEqualTo(id.toString());
        assertThat(binned.at("/deletedBy/name").asString()).isEqualTo("管理员");
        var restored = administrator.put("/recycled-customers/" + id + "/restoration", Map.of());
        assertThat(restored.at("/version").asInt()).isEqualTo(2);
        assertThat(administrator
                        .put("/recycled-customers/" + id + "/restoration", Map.of())
                        .body())
                .isEqualTo(restored.body());
        var after = rep.get("/customers/" + id);
        for (var field : List.of("/name", "/position", "/owner", "/contacts", "/createdAt", "/departmentId")) {
            assertThat(after.at(field)).as(field).isEqualTo(before.at(field));
        }
        FieldPlatform.await(() ->
                !administrator.get("/customer-search?q=huishou").at("/items").isEmpty()
                        && !administrator.get(AROUND).at("/items").isEmpty());
    }

    @Test
    @DisplayName("is gone for ever only from there, and not while a visit tells of it")
    void purged() {
        assertThat(purge()).isEqualTo(404);
        recycle(0);
        assertThat(purge()).isEqualTo(204);
        assertThat(purge()).isEqualTo(404);
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer_position where tenant_id = ?"))
                .isZero();
        var visited = rep.shop("去过的店", 113.6, 34.7);
        rep.visit(visited);
        administrator.send("DELETE", "/customers/" + visited, null, 0);
        var refused = administrator.send("DELETE", "/recycled-customers/" + visited, null);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("customer-in-use");
        assertThat(administrator
                        .put("/recycled-customers/" + visited + "/restoration", Map.of())
                        .at("/positionVersion")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "says nothing of a customer's use when PostgreSQL is interrupted while it looks, and can be asked again")
    void interrupted() throws Exception {
        rep.visit(id);
        recycle(rep.get("/customers/" + id).at("/version").asLong());
        var jdbc = PLATFORM.bean(JdbcTemplate.class);
        var transaction = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = TenantJobs.call(
                    tenant.id(),
                    () -> transaction.execute(_ -> {
                        jdbc.queryForList(
                                "select id from visit where tenant_id = ? and customer_id = ? for update",
                                tenant.id().value(),
                                id);
                        var purge =
                                threads.submit(() -> administrator.send("DELETE", "/recycled-customers/" + id, null));
                        FieldPlatform.await(
                                () -> Boolean.TRUE.equals(jdbc.queryForObject(CANCEL_WHO_WAITS, Boolean.class)));
                        return purge;
                    }));
            assertThat(Objects.requireNonNull(answer).get().slug()).isEqualTo("engine-unavailable");
        }
        assertThat(purge()).isEqualTo(409);
    }

    @Test
    @DisplayName("lets a visit that was begun before go on to its end")
    void visitGoesOn() {
        var visit = rep.visit(id);
        recycle(rep.get("/customers/" + id).at("/version").asLong());
        var here =
                Map.of("id", Ids.next(), "at", java.time.Instant.now().toString(), "withoutPositionReason", "室内没有信号");
        assertThat(rep.put("/visits/" + visit + "/check-in", here).status()).isEqualTo(200);
        assertThat(rep.put("/visits/" + visit + "/record", Map.of("text", "关门了"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("is shown with the latest first, in pages, to those who may recycle and see it")
    void pages() {
        recycle(0);
        var ids = new ArrayList<>(List.of(id.toString()));
        for (int i = 0; i < 4; i++) {
            var other = rep.shop("店" + i, 113.6, 34.7);
            administrator.send("DELETE", "/customers/" + other, null, 0);
            ids.addFirst(other.toString());
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = administrator.get("/recycled-customers?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next));
            seen.addAll(Drafts.ids(page));
            next = page.at("/nextCursor").asString("");
        } while (!next.isEmpty() && seen.size() < 20);
        assertThat(seen).isEqualTo(ids);
        assertThat(rep.get("/recycled-customers").slug()).isEqualTo("forbidden");
        var manager = PLATFORM.person(tenant, "南区主管", Role.MANAGER, tenant.south());
        assertThat(manager.get("/recycled-customers").at("/items").size()).isZero();
        assertThat(manager.put("/recycled-customers/" + id + "/restoration", Map.of())
                        .slug())
                .isEqualTo("customer-not-found");
    }
}
