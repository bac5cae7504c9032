package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.ControlPlane;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantProfile.FirstAdministrator;
import io.dianlu.tenant.TenantState;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A tenant that the control plane sets up")
class TenantSetupTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String LONG_NAME = "河".repeat(59) + "𠀀南省快消品商贸有限责任公司";

    private final TenantId id = heard(LONG_NAME);

    private static TenantId heard(String name) {
        var id = new TenantId(Ids.next());
        PLATFORM.hear(new TenantProfile(
                id,
                "t-" + id,
                name,
                TenantState.TRIAL,
                ZoneOffset.UTC,
                "standard",
                Map.of(),
                Set.of(),
                null,
                new FirstAdministrator(UUID.randomUUID(), "苏静"),
                1));
        return id;
    }

    private static Reply ask(String method, TenantId tenant) {
        return ControlPlane.ask(method, "/internal/tenants/" + tenant + "/setup", ControlPlane.KEY);
    }

    private long count(String table) {
        return PLATFORM.count(id, "select count(*) from " + table + " where tenant_id = ?");
    }

    @Test
    @DisplayName(
            "begins with its first administrator and one department of its name, made once however often it is asked for")
    void made() {
        var first = ask("PUT", id);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.at("/made").toString()).isEqualTo("[\"root-department\",\"first-administrator\"]");
        var again = ask("PUT", id);
        assertThat(again.at("/made")).isEmpty();
        assertThat(again.at("/found")).hasSize(2);
        assertThat(count("department")).isEqualTo(1);
        assertThat(count("person")).isEqualTo(1);
        assertThat(PLATFORM.count(
                        id,
                        "select char_length(name) from department where tenant_id = ? and name = '" + "河".repeat(59)
                                + "𠀀'"))
                .isEqualTo(60);
    }

    @Test
    @DisplayName("is as it was before when the set-up is taken back, also twice; another tenant keeps what it has")
    void takenBack() {
        var other = heard("别家");
        ask("PUT", other);
        ask("PUT", id);
        assertThat(ask("DELETE", id).status()).isEqualTo(204);
        assertThat(ask("DELETE", id).status()).isEqualTo(204);
        assertThat(count("department")).isZero();
        assertThat(count("person")).isZero();
        assertThat(PLATFORM.count(other, "select count(*) from person where tenant_id = ?"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("keeps all of it once somebody has put something beside it")
    void inUse() {
        ask("PUT", id);
        PLATFORM.write(
                id,
                "insert into department (tenant_id, id, name, parent_id) values (?, ?, '城北', ?)",
                id.value(),
                Ids.next(),
                id.value());
        var refused = ask("DELETE", id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("tenant-in-use");
        assertThat(count("department")).isEqualTo(2);
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    @DisplayName("gets no second root when it has departments already")
    void departmentsThere() {
        PLATFORM.write(
                id, "insert into department (tenant_id, id, name) values (?, ?, '总经理室')", id.value(), Ids.next());
        assertThat(ask("PUT", id).at("/made").toString()).isEqualTo("[\"first-administrator\"]");
        assertThat(count("department")).isEqualTo(1);
    }

    @Test
    @DisplayName("is left alone by whoever has not the planes' key, and one nobody heard of is unknown")
    void keyRequired() {
        var path = "/internal/tenants/" + id + "/setup";
        assertThat(ControlPlane.ask("PUT", path, null).status()).isEqualTo(401);
        assertThat(ControlPlane.ask("PUT", path, ControlPlane.KEY + "x").status())
                .isEqualTo(401);
        assertThat(ControlPlane.ask("DELETE", path, "").status()).isEqualTo(401);
        assertThat(count("person")).isZero();
        assertThat(ask("PUT", new TenantId(Ids.next())).slug()).isEqualTo("tenant-unknown");
    }

    @Test
    @DisplayName("is not set up by its own people")
    void notByPeople() {
        var tenant = PLATFORM.newTenant();
        var administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
        assertThat(ControlPlane.ask(
                                "PUT",
                                "/internal/tenants/" + tenant.id() + "/setup",
                                administrator.id().toString())
                        .status())
                .isEqualTo(401);
    }
}
