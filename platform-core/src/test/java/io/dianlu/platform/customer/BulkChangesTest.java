package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A bulk change of customers")
class BulkChangesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person manager = PLATFORM.person(tenant, "北区主管", Role.MANAGER, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "北区业务员", Role.REP, tenant.north());
    private final Person southern = PLATFORM.person(tenant, "南区业务员", Role.REP, tenant.south());

    private static UUID stored(Person by, Map<String, Object> draft) {
        var reply = by.post("/customers", draft);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
        return UUID.fromString(reply.at("/id").asString());
    }

    private static Reply change(Person by, List<UUID> ids, Map<String, Object> what) {
        return by.post("/customer-bulk-changes", Drafts.with(what, "ids", ids));
    }

    @Test
    @DisplayName("gives owner and tags to each for itself, and says what became of each in the order asked")
    void eachForItself() {
        var full = IntStream.range(0, 20).mapToObj(i -> "标签" + i).toList();
        var plain = stored(rep, Drafts.shop("普通"));
        var tagged = stored(rep, Drafts.with(Drafts.shop("标签满了"), "tags", full));
        var recycled = stored(rep, Drafts.shop("回收了"));
        var already = stored(rep, Drafts.with(Drafts.shop("已经是"), "tags", List.of("重点")));
        boss.send("DELETE", "/customers/" + recycled, null, 0);
        var unknown = Ids.next();
        var reply = change(
                boss, List.of(unknown, already, tagged, recycled, plain), Map.of("addTags", List.of(" 重点 ", "重点")));
        assertThat(Drafts.texts(reply, "/results", "/status"))
                .containsExactly("REFUSED", "UNCHANGED", "REFUSED", "REFUSED", "CHANGED");
        assertThat(Drafts.texts(reply, "/results", "/id"))
                .containsExactly(
                        unknown.toString(),
                        already.toString(),
                        tagged.toString(),
                        recycled.toString(),
                        plain.toString());
        assertThat(reply.at("/results/0/problem/slug").asString()).isEqualTo("customer-not-found");
        assertThat(reply.at("/results/2/problem/errors/0/field").asString()).isEqualTo("addTags");
        assertThat(reply.at("/changed").asInt()).isEqualTo(1);
        assertThat(reply.at("/unchanged").asInt()).isEqualTo(1);
        assertThat(reply.at("/refused").asInt()).isEqualTo(3);
        assertThat(rep.get("/customers/" + plain).at("/tags/0").asString()).isEqualTo("重点");
        assertThat(rep.get("/customers/" + tagged).at("/tags").size()).isEqualTo(20);
    }

    @Test
    @DisplayName("sent again changes nothing more")
    void again() {
        var id = stored(rep, Drafts.with(Drafts.shop("店"), "tags", List.of("旧")));
        Map<String, Object> what =
                Map.of("ownerId", southern.id(), "addTags", List.of("新"), "removeTags", List.of("旧"));
        assertThat(change(boss, List.of(id), what).at("/changed").asInt()).isEqualTo(1);
        var after = boss.get("/customers/" + id);
        assertThat(change(boss, List.of(id, id), what).at("/unchanged").asInt()).isEqualTo(1);
        assertThat(boss.get("/customers/" + id).body()).isEqualTo(after.body());
        assertThat(after.at("/owner/id").asString()).isEqualTo(southern.id().toString());
        assertThat(after.at("/departmentId").asString())
                .isEqualTo(tenant.south().toString());
        assertThat(after.at("/version").asInt()).isEqualTo(1);
        assertThat(Drafts.texts(after, "/tags", "")).containsExactly("新");
    }

    @Test
    @DisplayName(
            "reaches no further than the manager's department, in customers and in owners, and no rep may make one")
    void scope() {
        var mine = stored(rep, Drafts.shop("北店"));
        var theirs = stored(southern, Drafts.shop("南店"));
        var tags = Map.<String, Object>of("addTags", List.of("抢来"));
        var reply = change(manager, List.of(theirs, mine), tags);
        assertThat(Drafts.texts(reply, "/results", "/status")).containsExactly("REFUSED", "CHANGED");
        assertThat(southern.get("/customers/" + theirs).at("/tags").size()).isZero();
        var away = change(manager, List.of(mine), Map.of("ownerId", southern.id()));
        assertThat(away.status()).isEqualTo(422);
        assertThat(away.field()).isEqualTo("ownerId");
        assertThat(change(boss, List.of(mine), Map.of("ownerId", Ids.next())).field())
                .isEqualTo("ownerId");
        assertThat(change(rep, List.of(mine), tags).slug()).isEqualTo("forbidden");
    }

    @Test
    @DisplayName("that takes tags away makes room for those it adds")
    void room() {
        var full = IntStream.range(0, 20).mapToObj(i -> "标签" + i).toList();
        var id = stored(rep, Drafts.with(Drafts.shop("满"), "tags", full));
        var reply = change(boss, List.of(id), Map.of("addTags", List.of("新"), "removeTags", List.of("标签0")));
        assertThat(reply.at("/changed").asInt()).as(reply.body().toString()).isEqualTo(1);
    }
}
