package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A customer")
class CustomersTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());

    @Test
    @DisplayName("sent three times under one id is stored once, and the id then refuses other content")
    void storedOnce() {
        var id = Ids.next();
        var created = rep.post("/customers", Drafts.shop(id, "蜗牛烘焙"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo("/api/v1/customers/" + id);
        assertThat(created.header("ETag")).isEqualTo("\"v0\"");
        assertThat(rep.get("/customers/" + id).body()).isEqualTo(created.body());
        assertThat(rep.post("/customers", Drafts.shop(id, "蜗牛烘焙")).status()).isEqualTo(200);
        assertThat(rep.post("/customers", Drafts.shop(id, " 蜗牛烘焙 ")).status()).isEqualTo(200);
        var other = rep.post("/customers", Drafts.shop(id, "别的店"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("id-already-used");
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("sent again after it was edited is answered as it is now, while other content is refused as before")
    void repeatedAfterAnEdit() {
        var id = Ids.next();
        var first = Drafts.with(Drafts.shop(id, "蜗牛烘焙"), "creditLimit", 1_000);
        rep.post("/customers", first);
        var edited = Drafts.with(Drafts.shop(id, "蜗牛烘焙总店"), "ownerId", rep.id());
        assertThat(administrator.send("PUT", "/customers/" + id, edited, 0).status())
                .isEqualTo(200);

        var again = rep.post("/customers", first);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.at("/name").asString()).isEqualTo("蜗牛烘焙总店");
        assertThat(again.header("ETag")).isEqualTo("\"v1\"");
        var other = rep.post("/customers", Drafts.with(first, "creditLimit", 1_001));
        assertThat(other.slug()).isEqualTo("id-already-used");
        var row = Drafts.with(first, "ownerId", rep.id());
        assertThat(administrator
                        .post("/customer-batches", Map.of("rows", List.of(row)))
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(1);
        assertThat(rep.get("/customers/" + id).at("/name").asString()).isEqualTo("蜗牛烘焙总店");
    }

    @Test
    @DisplayName("that was stored before its first content was kept is known by what it says now")
    void storedWithoutFirstContent() {
        var id = Ids.next();
        rep.post("/customers", Drafts.shop(id, "老客户"));
        PLATFORM.write(
                tenant.id(),
                "update customer set first_content = null where tenant_id = ? and id = ?",
                tenant.id().value(),
                id);
        assertThat(rep.post("/customers", Drafts.shop(id, "老客户")).status()).isEqualTo(200);
        assertThat(rep.post("/customers", Drafts.shop(id, "别的店")).slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("of a batch is refused alone, the others are stored")
    void batch() {
        var rows = List.of(Drafts.shop(Ids.next(), "好店"), Drafts.shop(Ids.next(), ""), Drafts.shop(Ids.next(), "也好"));
        var reply = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(reply.at("/created").asInt()).isEqualTo(2);
        assertThat(reply.at("/results/1/status").asString()).isEqualTo("REFUSED");
        assertThat(reply.at("/results/1/problem/errors/0/field").asString()).isEqualTo("name");
        var again = administrator.post("/customer-batches", Map.of("rows", rows));
        assertThat(again.at("/unchanged").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("of somebody else does not exist for a rep, and its owner can only be changed by who may assign")
    void scope() {
        var colleague = PLATFORM.person(tenant, "同事", Role.REP, tenant.north());
        var id = Ids.next();
        colleague.post("/customers", Drafts.shop(id, "同事的店"));
        assertThat(rep.get("/customers/" + id).status()).isEqualTo(404);
        assertThat(rep.get("/customers").at("/items").size()).isZero();
        var change = Map.of("ids", List.of(id), "ownerId", rep.id(), "addTags", List.of("转交"));
        assertThat(rep.post("/customer-bulk-changes", change).status()).isEqualTo(403);
        assertThat(administrator
                        .post("/customer-bulk-changes", change)
                        .at("/changed")
                        .asInt())
                .isEqualTo(1);
        assertThat(rep.get("/customers/" + id).at("/tags/0").asString()).isEqualTo("转交");
        assertThat(colleague.get("/customers/" + id).status()).isEqualTo(404);
    }
}
