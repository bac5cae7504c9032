package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.StandInLogins;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The login of a colleague")
class LoginCareTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final StandInLogins LOGINS = StandInLogins.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "张伟", Role.REP, tenant.north());
    private final String username = "zhang." + UUID.randomUUID();

    private static Reply password(Person by, UUID id) {
        return by.put("/people/" + id + "/password", Map.of());
    }

    private static Reply signOut(Person by, UUID id) {
        return by.send("DELETE", "/people/" + id + "/sessions", null);
    }

    @Test
    @DisplayName(
            "gets a new one-time password by the administrator, is signed out by them, and the audit tells both without the password")
    void byTheAdministrator() {
        LOGINS.made(tenant, rep.id(), username);
        var given = password(administrator, rep.id());
        assertThat(given.status()).as(given.body().toString()).isEqualTo(200);
        assertThat(given.at("/username").asString()).isEqualTo(username);
        assertThat(given.header("Cache-Control")).contains("no-store");
        assertThat(administrator.get("/people/" + rep.id()).at("/username").asString())
                .as("learnt with it")
                .isEqualTo(username);
        assertThat(signOut(administrator, rep.id()).status()).isEqualTo(204);
        assertThat(LOGINS.calls(tenant))
                .containsExactly("PUT " + rep.id() + "/password", "DELETE " + rep.id() + "/sessions");
        FieldPlatform.await(() -> trail().contains("SIGNED_OUT"));
        assertThat(trail())
                .contains("PASSWORD_GIVEN")
                .doesNotContain(given.at("/password").asString());
    }

    private String trail() {
        return administrator.get("/audit-entries?subjectId=" + rep.id()).body().toString();
    }

    @Test
    @DisplayName(
            "is out of reach for whoever may not assign the administrator's role, whatever role the company made for them")
    void notByOthers() {
        LOGINS.made(tenant, administrator.id(), username);
        var everything = administrator
                .get("/permissions")
                .body()
                .valueStream()
                .filter(one -> !one.path("administratorsOnly").asBoolean())
                .map(one -> one.path("code").asString())
                .toList();
        var steward = administrator
                .post("/roles", Map.of("name", "管家", "basis", "BOSS", "reach", "TENANT", "permissions", everything))
                .at("/code")
                .asString();
        var deputy = PLATFORM.person(tenant, "副手", Role.BOSS, tenant.north());
        administrator.send(
                "PUT", "/people/" + deputy.id(), Map.of("name", "副手", "roles", List.of("BOSS", "MANAGER", steward)), 0);
        for (var other : List.of(rep, deputy)) {
            assertThat(password(other, administrator.id()).status()).isEqualTo(403);
            assertThat(password(other, other.id()).status()).isEqualTo(403);
            assertThat(signOut(other, administrator.id()).status()).isEqualTo(403);
        }
        assertThat(LOGINS.calls(tenant)).isEmpty();
        var second = PLATFORM.person(tenant, "另一位管理员", Role.ADMINISTRATOR, null);
        assertThat(password(second, administrator.id()).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "that is not the company's alone is left as it is, and so is everybody's while the control plane is away")
    void elsewhere() {
        assertThat(password(administrator, rep.id()).status()).isEqualTo(409);
        assertThat(signOut(administrator, rep.id()).slug()).isEqualTo("login-elsewhere");
        LOGINS.made(tenant, rep.id(), username);
        LOGINS.away(tenant, true);
        assertThat(password(administrator, rep.id()).slug()).isEqualTo("logins-unavailable");
        assertThat(signOut(administrator, rep.id()).status()).isEqualTo(503);
    }

    @Test
    @DisplayName("of another tenant is not found, and its control plane is not asked")
    void otherTenant() {
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "乙", Role.ADMINISTRATOR, null);
        LOGINS.made(tenant, rep.id(), username);
        assertThat(password(stranger, rep.id()).slug()).isEqualTo("person-not-found");
        assertThat(signOut(stranger, rep.id()).status()).isEqualTo(404);
        assertThat(LOGINS.calls(tenant)).isEmpty();
        assertThat(LOGINS.calls(stranger.tenant())).isEmpty();
    }
}
