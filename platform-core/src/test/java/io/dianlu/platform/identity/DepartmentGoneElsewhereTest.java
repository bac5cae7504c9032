package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Another instance is a write that this one was not told of: for some seconds it takes people to belong where they no longer do. That this
 * ends, {@code PersonLeavesTest} shows of customers.
 */
@DisplayName("A department that another instance removed refuses, for now and not for good,")
class DepartmentGoneElsewhereTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final UUID department = tenant.north();
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, department);

    private void goes() {
        var id = tenant.id().value();
        PLATFORM.write(tenant.id(), "update customer set department_id = null where tenant_id = ?", id);
        PLATFORM.write(tenant.id(), "delete from person_department where tenant_id = ?", id);
        PLATFORM.write(tenant.id(), "delete from department where tenant_id = ? and id = ?", id, department);
    }

    private static void refusedForNow(Reply refused) {
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(503);
        assertThat(refused.slug()).isEqualTo("engine-unavailable");
    }

    @Test
    @DisplayName("a visit of theirs")
    void visit() {
        var shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
        goes();
        var command = Map.of("id", Ids.next(), "customerId", shop);
        refusedForNow(rep.post("/visits", command));
    }

    @Test
    @DisplayName("customers that are given to them, one or many")
    void given() {
        var shop = administrator.shop("蜗牛烘焙", 113.6, 34.7);
        var toThem = Map.of("ids", List.of(shop), "ownerId", rep.id());
        var edit = Map.of("name", "蜗牛烘焙", "kind", "SHOP", "ownerId", rep.id());
        administrator.post("/customer-bulk-changes", toThem);
        administrator.post("/customer-bulk-changes", Map.of("ids", List.of(shop), "ownerId", administrator.id()));
        goes();
        refusedForNow(administrator.post("/customer-bulk-changes", toThem));
        refusedForNow(administrator.send("PUT", "/customers/" + shop, edit, 2));
    }

    @Test
    @DisplayName("somebody who is put there at that moment")
    void person() {
        var draft = Map.of(
                "id", Ids.next(), "name", "张伟", "roles", List.of("REP"), "departmentIds", List.of(tenant.south()));
        assertThat(administrator.get("/me").status()).isEqualTo(200);
        var put = new CompletableFuture<Reply>();
        var transaction = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        TenantJobs.run(
                tenant.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    var jdbc = PLATFORM.bean(JdbcTemplate.class);
                    jdbc.update(
                            "delete from department where tenant_id = ? and id = ?",
                            tenant.id().value(),
                            tenant.south());
                    Thread.startVirtualThread(() -> put.complete(administrator.post("/people", draft)));
                    FieldPlatform.await(() -> Boolean.TRUE.equals(jdbc.queryForObject(
                            "select exists (select 1 from pg_locks where not granted and transactionid = pg_current_xact_id()::xid)",
                            Boolean.class)));
                }));
        refusedForNow(put.join());
        assertThat(administrator.post("/people", draft).field()).isEqualTo("departmentIds[0]");
    }
}
