package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What an administrator takes away is gone with the token that was good before. Another instance is a write that this one was not told of;
 * what this one remembers ends after the same time in all tests, so all begin at one moment.
 */
@DisplayName("Within a minute of the administrator's decision")
class PersonLeavesTest {

    private static final Duration PROMISED = Duration.ofMinutes(1);
    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final Map<String, Object> SHOP = Map.of("id", Ids.next(), "name", "蜗牛烘焙", "kind", "SHOP");

    private static final Company DISABLED = new Company();
    private static final Company DEMOTED = new Company();
    private static final Company WITHOUT_DEPARTMENT = new Company();

    private static UUID theirs;
    private static Reply refused;

    private static final class Company {
        private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
        private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
        private final Person manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());

        private void onAnotherInstance(String sql) {
            PLATFORM.write(tenant.id(), sql, manager.id());
        }
    }

    @BeforeAll
    static void decideOnAnotherInstance() {
        assertThat(DISABLED.manager.get("/customers").status()).isEqualTo(200);
        DISABLED.onAnotherInstance("update person set enabled = false where id = ?");

        theirs = DEMOTED.administrator.shop("别人的店", 121.5, 31.2);
        assertThat(DEMOTED.manager.get("/customers/" + theirs).status()).isEqualTo(200);
        assertThat(DEMOTED.manager.get("/team-day").status()).isEqualTo(200);
        DEMOTED.onAnotherInstance("update person set roles = '{REP}' where id = ?");

        var company = WITHOUT_DEPARTMENT;
        PLATFORM.write(
                company.tenant.id(), "delete from person_department where person_id = ?", company.administrator.id());
        assertThat(company.manager.get("/me").status()).isEqualTo(200);
        company.onAnotherInstance("delete from person_department where person_id = ?");
        PLATFORM.write(company.tenant.id(), "delete from department where id = ?", company.tenant.north());
        refused = company.manager.post("/customers", SHOP);
    }

    private static String said(Reply reply) {
        return (reply.status() + " " + reply.slug()).strip();
    }

    private static Reply enable(Company company, boolean enabled) {
        var path = "/people/" + company.manager.id();
        var version = company.administrator.get(path).at("/version").asLong();
        return company.administrator.send("PUT", path + "/enablement", Map.of("enabled", enabled), version);
    }

    @Test
    @DisplayName("a disabled person is out, for reading and writing, and in again when let in")
    void disabled() {
        var company = new Company();
        var manager = company.manager;
        assertThat(manager.get("/customers").status()).isEqualTo(200);
        assertThat(enable(company, false).status()).isEqualTo(200);
        await().atMost(PROMISED)
                .untilAsserted(() -> assertThat(said(manager.get("/customers"))).isEqualTo("403 person-disabled"));
        for (var path : List.of("/me", "/people", "/departments", "/visits", "/customer-search?q=a")) {
            assertThat(said(manager.get(path))).as(path).isEqualTo("403 person-disabled");
        }
        assertThat(said(manager.post("/customers", Map.of("name", "店", "kind", "SHOP"))))
                .isEqualTo("403 person-disabled");
        assertThat(enable(company, true).status()).isEqualTo(200);
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(manager.get("/customers").status()).isEqualTo(200));
    }

    @Test
    @DisplayName("a person disabled on another instance is out here too")
    void disabledElsewhere() {
        await().atMost(PROMISED)
                .untilAsserted(() ->
                        assertThat(said(DISABLED.manager.get("/customers"))).isEqualTo("403 person-disabled"));
    }

    @Test
    @DisplayName("a role taken away on another instance takes its permissions and its data scope along")
    void demotedElsewhere() {
        await().atMost(PROMISED)
                .untilAsserted(
                        () -> assertThat(said(DEMOTED.manager.get("/team-day"))).isEqualTo("403 forbidden"));
        assertThat(DEMOTED.manager.get("/customers/" + theirs).status()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "a department taken away on another instance refuses a customer of somebody who was known there for now, not for good")
    void withoutDepartment() {
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(503);
        assertThat(refused.slug()).isEqualTo("engine-unavailable");
        await().atMost(PROMISED)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(WITHOUT_DEPARTMENT
                                .manager
                                .post("/customers", SHOP)
                                .status())
                        .isEqualTo(201));
    }
}
