package io.dianlu.admin.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.TenantAdminOverHttp;
import io.dianlu.admin.TestKeycloak;
import io.dianlu.local.stack.testing.KeycloakAccess;
import io.dianlu.local.stack.testing.TestDatabase;
import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantLogin;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("The login of a tenant's person, in a real Keycloak,")
class TenantLoginsTest extends TenantAdminOverHttp {

    private static final TestDatabase OWN = TestEngines.shared().newDatabase();
    private static final TestKeycloak KEYCLOAK = new TestKeycloak();
    private static final String OWN_PASSWORD = "own-password-of-zhang";

    private final UUID tenant = UUID.randomUUID();
    private final String alias = newAlias();
    private final String administrator = "su.jing-" + tenant;
    private final String username = "zhang.wei-" + tenant;

    @DynamicPropertySource
    static void keycloak(DynamicPropertyRegistry registry) {
        on(OWN, registry);
        registry.add("dianlu.keycloak.admin-url", KEYCLOAK::url);
        registry.add("dianlu.service-client.secret", () -> KeycloakAccess.SERVICE_CLIENT_SECRET);
    }

    @BeforeEach
    void tenant() {
        provisioned(tenant, alias, administrator);
    }

    private void provisioned(UUID id, String its, String first) {
        register(id, its, """
                "firstAdministrator": {"name": "苏静", "username": "%s"}""".formatted(first));
        assertThat(settled(id).get("state").asString()).isEqualTo("DONE");
    }

    private Answer ask(UUID of, String method, String below, @Nullable String body) {
        var path = TenantLogin.PATH.replace("{id}", of.toString()) + below;
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(anonymous(path).header(TenantFeed.KEY_HEADER, FEED_KEY).method(method, content));
    }

    private Answer require(UUID of, String name) {
        return ask(of, "POST", "", """
                {"username": "%s", "name": "张伟 (代)", "email": null}""".formatted(name));
    }

    private static String subject(Answer login) {
        return login.json().get("subject").asString();
    }

    private static String password(Answer login) {
        return login.json().get("oneTimePassword").asString();
    }

    private String whySignInFails(String name, String password) {
        var answer = KEYCLOAK.signIn(name, password, alias);
        return answer.body().path("error_description").asString("signed in");
    }

    /** Somebody who has chosen a password of their own. */
    private Answer settledPerson() {
        var login = require(tenant, username);
        KEYCLOAK.chooseOwnPassword(username, OWN_PASSWORD);
        return login;
    }

    @Test
    @DisplayName(
            "is made once, a member of the organization, with a one-time password until they have one of their own")
    void made() {
        var first = require(tenant, username);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.json().get("fresh").asBoolean()).isTrue();
        assertThat(first.response().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        assertThat(whySignInFails(username, password(first))).contains("not fully set up");
        var again = require(tenant, username);
        assertThat(subject(again)).isEqualTo(subject(first));
        assertThat(again.json().get("fresh").asBoolean()).isFalse();
        assertThat(whySignInFails(username, password(first))).isEqualTo("Invalid user credentials");
        assertThat(whySignInFails(username, password(again))).contains("not fully set up");
        KEYCLOAK.chooseOwnPassword(username, OWN_PASSWORD);
        assertThat(require(tenant, username).json().get("oneTimePassword").isNull())
                .isTrue();
        assertThat(whySignInFails(username, OWN_PASSWORD)).isEqualTo("signed in");
    }

    @Test
    @DisplayName("is not taken over when it is somebody else's, another tenant's, or good for another tenant too")
    void taken() {
        KEYCLOAK.addUser(username);
        var refused = require(tenant, username);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("slug").asString()).isEqualTo("login-taken");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("username");
        assertThat(KEYCLOAK.users(username).get(0).get("firstName").asString()).isEqualTo("别人");
        var other = UUID.randomUUID();
        provisioned(other, newAlias(), "su.jing-" + other);
        assertThat(require(other, administrator).status()).isEqualTo(409);
        var shared = "he.lianhe-" + tenant;
        var login = require(tenant, shared);
        var elsewhere = newAlias();
        KEYCLOAK.addOrganization(elsewhere, elsewhere);
        KEYCLOAK.addMember(elsewhere, shared);
        assertThat(require(tenant, shared).status()).isEqualTo(409);
        assertThat(ask(tenant, "PUT", "/" + subject(login) + "/password", "").status())
                .isEqualTo(404);
        assertThat(ask(tenant, "DELETE", "/" + subject(login) + "/sessions", null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("does not take the mail address of somebody else")
    void mailTaken() {
        var body = "{\"username\": \"%s\", \"name\": \"张伟\", \"email\": \"%s@example.com\"}";
        assertThat(ask(tenant, "POST", "", body.formatted(username, tenant)).status())
                .isEqualTo(200);
        var second = ask(tenant, "POST", "", body.formatted("li." + username.substring(6), tenant));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().at("/errors/0/field").asString()).isEqualTo("email");
    }

    @Test
    @DisplayName(
            "whose password was forgotten gets a new one; what was signed in is out, who was locked out may try, and no operator may invite")
    void forgotten() {
        var login = settledPerson();
        var signedIn = KEYCLOAK.signIn(username, OWN_PASSWORD, alias);
        assertThat(KEYCLOAK.renew(signedIn).status()).isEqualTo(200);
        // two at once look like a machine's
        KEYCLOAK.signIn(username, "wrong-password", alias);
        KEYCLOAK.signIn(username, "wrong-password", alias);
        var given = ask(tenant, "PUT", "/" + subject(login) + "/password", "");
        assertThat(given.status()).as(given.body()).isEqualTo(200);
        assertThat(given.json().get("username").asString()).isEqualTo(username);
        assertThat(KEYCLOAK.renew(signedIn).status()).isEqualTo(400);
        assertThat(whySignInFails(username, password(given))).contains("not fully set up");
        assertThat(KEYCLOAK.users(username).get(0).get("firstName").asString()).isEqualTo("张伟  代");
        var first = KEYCLOAK.users(administrator).get(0).get("id").asString();
        KEYCLOAK.chooseOwnPassword(administrator, OWN_PASSWORD);
        assertThat(ask(tenant, "PUT", "/" + first + "/password", "").status()).isEqualTo(200);
        assertThat(send("POST", "/api/v1/tenants/" + tenant + "/administrator-invitation", "")
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("nobody-to-invite");
    }

    @Test
    @DisplayName("is signed out everywhere without another password")
    void signedOut() {
        var login = settledPerson();
        var signedIn = KEYCLOAK.signIn(username, OWN_PASSWORD, alias);
        assertThat(ask(tenant, "DELETE", "/" + subject(login) + "/sessions", null)
                        .status())
                .isEqualTo(204);
        assertThat(KEYCLOAK.renew(signedIn).status()).isEqualTo(400);
        assertThat(whySignInFails(username, OWN_PASSWORD)).isEqualTo("signed in");
    }

    @Test
    @DisplayName("is taken back while nobody has a password of their own for it, and not after")
    void takenBack() {
        var login = require(tenant, username);
        var other = UUID.randomUUID();
        provisioned(other, newAlias(), "su.jing-" + other);
        ask(other, "DELETE", "/" + subject(login), null);
        assertThat(KEYCLOAK.users(username)).hasSize(1);
        assertThat(ask(tenant, "DELETE", "/" + subject(login), null).status()).isEqualTo(204);
        assertThat(KEYCLOAK.users(username)).isEmpty();
        var settled = settledPerson();
        ask(tenant, "DELETE", "/" + subject(settled), null);
        assertThat(KEYCLOAK.users(username)).hasSize(1);
    }

    @Test
    @DisplayName(
            "is the data plane's to ask for: without the key of the planes, or with an operator's token, nothing is made")
    void keyRequired() {
        var path = TenantLogin.PATH.replace("{id}", tenant.toString());
        var body = BodyPublishers.ofString("{\"username\": \"%s\", \"name\": \"张伟\"}".formatted(username));
        assertThat(send(anonymous(path).POST(body)).status()).isEqualTo(401);
        assertThat(send(anonymous(path)
                                .header(TenantFeed.KEY_HEADER, FEED_KEY + "x")
                                .POST(body))
                        .status())
                .isEqualTo(401);
        assertThat(send(request(path).POST(body)).status()).isEqualTo(401);
        assertThat(KEYCLOAK.users(username)).isEmpty();
        assertThat(ask(UUID.randomUUID(), "POST", "", "{\"username\": \"%s\", \"name\": \"张伟\"}".formatted(username))
                        .json()
                        .get("slug")
                        .asString())
                .isEqualTo("tenant-not-found");
    }
}
