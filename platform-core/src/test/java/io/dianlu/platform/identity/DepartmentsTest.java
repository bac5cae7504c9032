package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A department")
class DepartmentsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);

    private static Map<String, Object> draft(@Nullable UUID id, String name, @Nullable UUID parent) {
        var draft = new HashMap<String, Object>(Map.of("name", name));
        if (id != null) {
            draft.put("id", id);
        }
        if (parent != null) {
            draft.put("parentId", parent);
        }
        return draft;
    }

    private Reply edit(UUID id, Object draft, long version) {
        return administrator.send("PUT", "/departments/" + id, draft, version);
    }

    @Test
    @DisplayName("sent three times is stored once, with its address and version, and the id then refuses other content")
    void storedOnce() {
        var id = Ids.next();
        var made = administrator.post("/departments", draft(id, "东区", tenant.north()));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/v1/departments/" + id);
        assertThat(made.header("ETag")).isEqualTo("\"v" + made.at("/version").asLong() + "\"");
        assertThat(administrator.get("/departments/" + id).body()).isEqualTo(made.body());
        assertThat(administrator
                        .post("/departments", draft(id, "东区", tenant.north()))
                        .status())
                .isEqualTo(200);
        assertThat(administrator
                        .post("/departments", draft(id, " 东区 ", tenant.north()))
                        .body())
                .isEqualTo(made.body());
        var other = administrator.post("/departments", draft(id, "东区", tenant.south()));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.slug()).isEqualTo("id-already-used");
        assertThat(administrator.post("/departments", draft(null, "西区", null)).status())
                .isEqualTo(201);
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from department where tenant_id = ?"))
                .isEqualTo(4);
    }

    @Test
    @DisplayName("sent again after it was moved is answered as it is now, also when what it stood below is gone")
    void repeatedAfterAnEdit() {
        var region = Ids.next();
        administrator.post("/departments", draft(region, "大区", null));
        var id = Ids.next();
        var first = draft(id, "东区", region);
        administrator.post("/departments", first);
        var now = edit(id, draft(null, "东区", tenant.north()), 0);
        assertThat(administrator.post("/departments", first).body()).isEqualTo(now.body());
        administrator.send("DELETE", "/departments/" + region, null, 0);
        var again = administrator.post("/departments", first);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo("\"v1\"");
        assertThat(administrator.post("/departments", draft(id, "西区", region)).field())
                .isEqualTo("parentId");
        assertThat(administrator
                        .post("/departments", draft(id, "东区", tenant.north()))
                        .slug())
                .isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("edited from an old version is refused with both values, and keeps what the first edit said")
    void lostUpdate() {
        var first = edit(tenant.north(), draft(null, "新北区", null), 0);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"v1\"");
        var late = edit(tenant.north(), draft(null, "迟到的名字", null), 0);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/current/name").asString()).isEqualTo("新北区");
        assertThat(late.at("/yours/name").asString()).isEqualTo("迟到的名字");
        assertThat(administrator.get("/departments").toString()).contains("新北区").doesNotContain("迟到");
        assertThat(edit(tenant.north(), draft(null, "新北区", null), 0).body())
                .as("the first edit, its answer lost on the way")
                .isEqualTo(first.body());
        assertThat(administrator
                        .put("/departments/" + tenant.north(), draft(null, "北", null))
                        .field())
                .isEqualTo("If-Match");
        assertThat(edit(Ids.next(), draft(null, "北", null), 0).slug()).isEqualTo("department-not-found");
        assertThat(administrator.get("/departments/" + Ids.next()).slug()).isEqualTo("department-not-found");
    }

    @Test
    @DisplayName("has a name of up to sixty characters and a place in the tree, each refused by its field's name")
    void limits() {
        assertThat(administrator
                        .post("/departments", draft(null, "组".repeat(60), null))
                        .status())
                .isEqualTo(201);
        assertThat(administrator
                        .post("/departments", draft(null, "组".repeat(61), null))
                        .field())
                .isEqualTo("name");
        assertThat(administrator.post("/departments", draft(null, " ", null)).field())
                .isEqualTo("name");
        assertThat(administrator
                        .post("/departments", draft(null, "组", Ids.next()))
                        .field())
                .isEqualTo("parentId");
        var itself = Ids.next();
        assertThat(administrator
                        .post("/departments", draft(itself, "组", itself))
                        .field())
                .isEqualTo("parentId");
        assertThat(edit(tenant.north(), draft(null, "北区", tenant.north()), 0).field())
                .isEqualTo("parentId");
        edit(tenant.south(), draft(null, "南区", tenant.north()), 0);
        assertThat(edit(tenant.north(), draft(null, "北区", tenant.south()), 0).field())
                .isEqualTo("parentId");
    }

    @Test
    @DisplayName("is the thousandth or is refused")
    void thousand() {
        PLATFORM.write(
                tenant.id(),
                "insert into department (tenant_id, id, name) select ?, gen_random_uuid(), '组' from generate_series(1, ?)",
                tenant.id().value(),
                Departments.MAX - 3);
        var last = draft(Ids.next(), "最后", null);
        assertThat(administrator.post("/departments", last).status()).isEqualTo(201);
        var beyond = administrator.post("/departments", draft(Ids.next(), "多余", null));
        assertThat(beyond.status()).isEqualTo(422);
        assertThat(beyond.field()).isEqualTo("id");
        assertThat(administrator.post("/departments", last).status())
                .as("sent again")
                .isEqualTo(200);
        assertThat(administrator.get("/departments").body()).hasSize(Departments.MAX);
    }

    @Test
    @DisplayName("never ends up below itself, even when two are moved below each other at once")
    void rings() throws Exception {
        for (int round = 0; round < 5; round++) {
            var one = UUID.fromString(administrator
                    .post("/departments", draft(null, "一", null))
                    .at("/id")
                    .asString());
            var other = UUID.fromString(administrator
                    .post("/departments", draft(null, "二", null))
                    .at("/id")
                    .asString());
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                threads.invokeAll(List.of(
                        () -> edit(one, draft(null, "一", other), 0), () -> edit(other, draft(null, "二", one), 0)));
            }
            assertThat(PLATFORM.count(
                            tenant.id(),
                            "select count(*) from department where tenant_id = ? and parent_id is not null"))
                    .isEqualTo(round + 1L);
        }
    }
}
