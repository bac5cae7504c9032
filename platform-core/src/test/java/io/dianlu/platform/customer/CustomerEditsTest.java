package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edit of a customer")
class CustomerEditsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final UUID id = Ids.next();

    private Reply edit(Person by, Map<String, Object> draft, long version) {
        return by.send("PUT", "/customers/" + id, draft, version);
    }

    @Test
    @DisplayName("of an old version is refused with both values, and keeps what the first edit said")
    void lostUpdate() {
        rep.post("/customers", Drafts.shop(id, "老名字"));
        var first = edit(rep, Drafts.shop(id, "新名字"), 0);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"v1\"");
        var late = edit(boss, Drafts.with(Drafts.shop(id, "迟到的名字"), "remark", "我的"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.slug()).isEqualTo("stale-version");
        assertThat(late.at("/current/name").asString()).isEqualTo("新名字");
        assertThat(late.at("/current/version").asInt()).isEqualTo(1);
        assertThat(late.at("/yours/name").asString()).isEqualTo("迟到的名字");
        assertThat(late.at("/yours/remark").asString()).isEqualTo("我的");
        var now = rep.get("/customers/" + id);
        assertThat(now.at("/name").asString()).isEqualTo("新名字");
        assertThat(now.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    @DisplayName(
            "sent again because its answer was lost is answered as the first time, with nothing new in the timeline")
    void answerLost() {
        administrator.put(
                "/custom-fields/size",
                Map.of("label", "面积", "type", "NUMBER", "required", false, "options", List.of()));
        rep.post("/customers", Drafts.shop(id, "老名字"));
        var draft = Drafts.with(Drafts.shop(id, " 新名字 "), "tags", List.of("重点", "连锁"));
        draft.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of("13800000000"))));
        draft.put("creditLimit", "12.5");
        draft.put("position", Drafts.position(113.6, 34.7, "GCJ02"));
        draft.put("customFields", Map.of("size", 12.50));
        var first = edit(rep, draft, 0);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        var again = edit(rep, draft, 0);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo("\"v1\"");
    }

    @Test
    @DisplayName("sent again after somebody else's is a conflict, unless theirs says the same")
    void answerLostAndSomebodyElse() {
        rep.post("/customers", Drafts.shop(id, "老名字"));
        edit(rep, Drafts.shop(id, "我的"), 0);
        edit(boss, Drafts.with(Drafts.shop(id, "老板的"), "ownerId", rep.id()), 1);
        var late = edit(rep, Drafts.shop(id, "我的"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("老板的");
        edit(boss, Drafts.with(Drafts.shop(id, "我的"), "ownerId", rep.id()), 2);
        var same = edit(rep, Drafts.shop(id, "我的"), 0);
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"v3\"");
        var wrong = edit(rep, Drafts.shop(id, " "), 0);
        assertThat(wrong.slug()).as("as it was before").isEqualTo("stale-version");
    }

    @Test
    @DisplayName("made by eight at once from one version happens once")
    void atOnce() throws Exception {
        rep.post("/customers", Drafts.shop(id, "老名字"));
        var edits = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<Reply>) () -> edit(rep, Drafts.shop(id, "名字" + i), 0))
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(edits)) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(rep.get("/customers/" + id).at("/version").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("names the version it saw, in a form that can be read")
    void ifMatch() {
        rep.post("/customers", Drafts.shop(id, "店"));
        var any = edit(rep, Drafts.shop(id, "店"), -1);
        assertThat(any.status()).isEqualTo(422);
        assertThat(any.field()).isEqualTo("If-Match");
    }

    @Test
    @DisplayName("replaces everything: what is not sent is empty afterwards, but for the owner of a rep")
    void replacesEverything() {
        var draft = Drafts.with(Drafts.shop(id, "店"), "tags", List.of("重点"));
        draft.put("contacts", List.of(Map.of("name", "王老板", "phones", List.of("13800000000"))));
        draft.put("creditLimit", "12.5");
        draft.put("position", Drafts.position(113.6, 34.7, "WGS84"));
        assertThat(rep.post("/customers", draft).at("/creditLimit").asString()).isEqualTo("12.50");
        var bare = edit(rep, Drafts.shop(id, "店"), 0);
        assertThat(bare.at("/tags").size()).isZero();
        assertThat(bare.at("/contacts").size()).isZero();
        assertThat(bare.at("/creditLimit").isNull()).isTrue();
        assertThat(bare.at("/position").isNull()).isTrue();
        assertThat(bare.at("/owner/id").asString()).isEqualTo(rep.id().toString());
        assertThat(rep.get("/customers/" + id).body()).isEqualTo(bare.body());
    }

    @Test
    @DisplayName("cannot take a contact's id from another customer, nor name one contact twice")
    void contactIds() {
        var contact = Map.of("id", Ids.next(), "name", "王老板", "phones", List.of("13800000000"));
        rep.post("/customers", Drafts.with(Drafts.shop("别家"), "contacts", List.of(contact)));
        rep.post("/customers", Drafts.shop(id, "店"));
        var taken = edit(rep, Drafts.with(Drafts.shop(id, "店"), "contacts", List.of(contact)), 0);
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(409);
        assertThat(taken.slug()).isEqualTo("id-already-used");
        var twice = edit(rep, Drafts.with(Drafts.shop(id, "店"), "contacts", List.of(contact, contact)), 0);
        assertThat(twice.field()).isEqualTo("contacts[1].id");
        assertThat(rep.get("/customers/" + id).at("/version").asInt()).isZero();
    }

    @Test
    @DisplayName("of somebody else's customer, or of one in the recycle bin, finds nothing")
    void outOfReach() {
        var colleague = PLATFORM.person(tenant, "同事", Role.REP, tenant.north());
        rep.post("/customers", Drafts.shop(id, "店"));
        assertThat(edit(colleague, Drafts.shop(id, "我的"), 0).slug()).isEqualTo("customer-not-found");
        boss.send("DELETE", "/customers/" + id, null, 0);
        assertThat(edit(boss, Drafts.shop(id, "还在"), 1).slug()).isEqualTo("customer-not-found");
        assertThat(edit(boss, Drafts.shop(id, "还在"), 0).slug()).isEqualTo("customer-not-found");
    }

    @Test
    @DisplayName("that was begun before a visit judged another maturity does not undo it; a visit alone disturbs none")
    void visitMeanwhile() {
        rep.post("/customers", Drafts.with(Drafts.shop(id, "店"), "maturity", "WATCHING"));
        var visit = rep.visit(id);
        rep.put("/visits/" + visit + "/record", Map.of("text", "再看看"));
        assertThat(rep.get("/customers/" + id).at("/lastVisitAt").isNull()).isFalse();
        assertThat(rep.get("/customers/" + id).at("/version").asInt()).isZero();
        rep.put("/visits/" + visit + "/record", Map.of("text", "成交", "maturity", "WON"));
        var late = edit(boss, Drafts.with(Drafts.shop(id, "店"), "maturity", "WATCHING"), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/maturity").asString()).isEqualTo("WON");
        assertThat(edit(boss, Drafts.with(Drafts.shop(id, "店"), "maturity", "WON"), 1)
                        .status())
                .isEqualTo(200);
    }
}
