package io.dianlu.admin.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.TenantAdminOverHttp;
import io.dianlu.admin.TestKeycloak;
import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@DisplayName("A tenant that is provisioned with its sign-in")
class ProvisioningInKeycloakTest extends TenantAdminOverHttp {

    /** Of its own: another application of these tests, without Keycloak, must not take a turn. */
    private static final TestDatabase OWN = TestEngines.shared().newDatabase();

    private static final TestKeycloak KEYCLOAK = new TestKeycloak();

    @Autowired
    private JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();
    private final String alias = newAlias();
    private final String username = "su.jing-" + id;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry registry) {
        on(OWN, registry);
        registry.add("dianlu.keycloak.admin-url", KEYCLOAK::url);
        registry.add("dianlu.service-client.secret", () -> KeycloakAccess.SERVICE_CLIENT_SECRET);
    }

    private Answer order() {
        return register(id, alias, """
                "firstAdministrator": {"name": "苏静", "username": "%s", "email": "%s@example.com"}""".formatted(username, id));
    }

    private Answer act(String noun) {
        return send("POST", "/api/v1/tenants/" + id + "/" + noun, "");
    }

    private static JsonNode claims(String token) {
        return JSON.readTree(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName(
            "has organization, administrator and beginning when all steps are done, and its administrator signs in for it")
    void everything() {
        assertThat(order().json().get("state").asString()).isEqualTo("PROVISIONING");
        var progress = settled(id);
        assertThat(progress.get("state").asString()).as(progress.toString()).isEqualTo("DONE");
        assertThat(progress.get("steps")
                        .valueStream()
                        .map(step -> step.get("attempts").asInt()))
                .containsExactly(1, 1, 1, 1, 1, 1);
        var tenant = get("/api/v1/tenants/" + id).json();
        assertThat(tenant.get("state").asString()).isEqualTo("TRIAL");
        var subject = tenant.at("/firstAdministrator/subject").asString();
        var profile = feed(0).profiles().stream()
                .filter(heard -> heard.id().value().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(profile.firstAdministrator())
                .extracting(first -> first.subject().toString())
                .isEqualTo(subject);

        var invitation = act("administrator-invitation");
        assertThat(invitation.response().headers().firstValue("Cache-Control")).contains("no-store");
        var password = invitation.json().get("temporaryPassword").asString();
        assertThat(password).hasSize(16);
        assertThat(KEYCLOAK.signIn(username, password, alias)
                        .body()
                        .get("error_description")
                        .asString())
                .as("it has to be changed first")
                .contains("not fully set up");
        KEYCLOAK.chooseOwnPassword(username, "own-password-of-su");
        var signedIn = KEYCLOAK.signIn(username, "own-password-of-su", alias);
        var claims = claims(signedIn.body().get("access_token").asString());
        assertThat(claims.get("sub").asString()).isEqualTo(subject);
        assertThat(claims.at("/organization/" + alias + "/tenant_id/0").asString())
                .isEqualTo(id.toString());
    }

    @Test
    @DisplayName("ordered twice is made once")
    void twice() {
        order();
        order();
        settled(id);
        assertThat(order().status()).isEqualTo(200);
        assertThat(settled(id).get("state").asString()).isEqualTo("DONE");
        assertThat(KEYCLOAK.organizations(id)).hasSize(1);
        assertThat(KEYCLOAK.users(username)).hasSize(1);
        assertThat(DATA_PLANE.calls(id)).containsExactly("PUT");
        assertThat(register(id, alias, "\"firstAdministrator\": {\"name\": \"别人\", \"username\": \"somebody.else\"}")
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("id-already-used");
    }

    @Test
    @DisplayName(
            "does not take over an organization of the same alias that is somebody else's, and leaves it when it is undone")
    void aliasTaken() {
        KEYCLOAK.addOrganization(alias, "别家公司 " + alias);
        order();
        var progress = settled(id);
        assertThat(progress.get("state").asString()).isEqualTo("FAILED");
        assertThat(step(progress, "ORGANIZATION").at("/reason/code").asString()).isEqualTo("organization-taken");
        act("provisioning/undoing");
        assertThat(settled(id).get("state").asString()).isEqualTo("UNDONE");
        assertThat(KEYCLOAK.organizationsCalled(alias)).hasSize(1);
        assertThat(KEYCLOAK.users(username)).isEmpty();
    }

    @Test
    @DisplayName("may have the name of another company")
    void sameName() {
        KEYCLOAK.addOrganization("other-" + id, "蜗牛商贸");
        order();
        assertThat(settled(id).get("state").asString()).isEqualTo("DONE");
        assertThat(KEYCLOAK.organizations(id).get(0).get("name").asString()).isEqualTo("蜗牛商贸 (" + alias + ")");
    }

    @Test
    @DisplayName("does not take over somebody else's login; when that is out of the way it goes on")
    void loginTaken() {
        KEYCLOAK.addUser(username);
        order();
        var progress = settled(id);
        assertThat(step(progress, "ORGANIZATION").get("state").asString()).isEqualTo("DONE");
        assertThat(step(progress, "ADMINISTRATOR").at("/reason/code").asString())
                .isEqualTo("login-taken");
        KEYCLOAK.removeUser(username);
        act("provisioning/resumption");
        assertThat(settled(id).get("state").asString()).isEqualTo("DONE");
        var organization = KEYCLOAK.organizations(id).get(0).get("id").asString();
        assertThat(KEYCLOAK.members(organization)
                        .valueStream()
                        .map(member -> member.get("username").asString()))
                .containsExactly(username);
    }

    @Test
    @DisplayName("leaves nothing behind when it is undone, and can then be ordered anew")
    void undone() {
        DATA_PLANE.answers(id, 500);
        order();
        assertThat(step(settled(id), "DATA_PLANE").get("state").asString()).isEqualTo("FAILED");
        DATA_PLANE.answers(id, 204);
        act("provisioning/undoing");
        var gone = settled(id);
        assertThat(gone.get("state").asString()).as(gone.toString()).isEqualTo("UNDONE");
        assertThat(KEYCLOAK.organizations(id)).isEmpty();
        assertThat(KEYCLOAK.organizationsCalled(alias)).isEmpty();
        assertThat(KEYCLOAK.users(username)).isEmpty();
        assertThat(DATA_PLANE.calls(id)).containsExactly("PUT", "DELETE");
        var anew = UUID.randomUUID();
        register(anew, alias, "\"firstAdministrator\": {\"name\": \"苏静\", \"username\": \"" + username + "\"}");
        assertThat(settled(anew).get("state").asString()).isEqualTo("DONE");
    }

    @Test
    @DisplayName("invites its administrator anew as often as it takes, but not once they have a password of their own")
    void invitation() {
        order();
        settled(id);
        var first =
                act("administrator-invitation").json().get("temporaryPassword").asString();
        var second =
                act("administrator-invitation").json().get("temporaryPassword").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(KEYCLOAK.signIn(username, first, alias)
                        .body()
                        .get("error_description")
                        .asString())
                .isEqualTo("Invalid user credentials");
        assertThat(everythingStored()).doesNotContain(first).doesNotContain(second);
        KEYCLOAK.chooseOwnPassword(username, "own-password-of-su");
        var late = act("administrator-invitation");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().get("slug").asString()).isEqualTo("nobody-to-invite");
        assertThat(KEYCLOAK.signIn(username, "own-password-of-su", alias).status())
                .isEqualTo(200);
    }

    /** The rows of every table of the control plane. */
    private String everythingStored() {
        var tables = jdbc.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
        var all = new StringBuilder();
        tables.forEach(
                table -> all.append(jdbc.sql("select * from " + table).query().listOfRows()));
        assertThat(all).contains(username);
        return all.toString();
    }
}
