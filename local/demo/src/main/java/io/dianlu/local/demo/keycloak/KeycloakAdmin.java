package io.dianlu.local.demo.keycloak;

import io.dianlu.local.demo.http.Answer;
import io.dianlu.local.demo.http.JsonHttp;
import io.dianlu.local.demo.http.UnexpectedAnswer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** One realm through Keycloak's admin API. Everything is made once and left alone afterwards. */
public final class KeycloakAdmin {
    private final JsonHttp http;
    private final String realm;

    /** @param http Keycloak itself with an administrator's tokens */
    public KeycloakAdmin(JsonHttp http, String realm) {
        this.http = http;
        this.realm = "/admin/realms/" + realm;
    }

    /** The user's id; password and name are set only when the user is new. */
    public UUID requireUser(Login login) {
        return requireUser(login, Map.of());
    }

    /** The same for somebody of this tenant alone, as the control plane marks logins it makes: their administrator may look after it. */
    public UUID requireUserOf(UUID tenant, Login login) {
        return requireUser(login, Map.of("provisioned_for", List.of(tenant.toString())));
    }

    private UUID requireUser(Login login, Map<String, List<String>> attributes) {
        Optional<UUID> known = user(login.username());
        if (known.isPresent()) {
            return known.get();
        }
        UUID made = UUID.fromString(http.post(
                        realm + "/users",
                        Map.of(
                                "username", login.username(),
                                "email", login.email(),
                                "emailVerified", true,
                                "enabled", true,
                                "firstName", login.fullName(),
                                "attributes", attributes,
                                "credentials",
                                        List.of(Map.of(
                                                "type", "password", "value", login.password(), "temporary", false))))
                .orFail()
                .madeId());
        withoutDuties(made);
        return made;
    }

    /** Scripts sign in by password alone: nothing is asked of their users first, such as the second factor in the operators' realm. */
    private void withoutDuties(UUID user) {
        JsonNode known = http.get(realm + "/users/" + user).orFail().body();
        known.asObject().putArray("requiredActions");
        http.put(realm + "/users/" + user, known).orFail();
    }

    /** Chooses the password of somebody who was only invited, as they would do at their first sign-in; one who has a password keeps it. */
    public void requirePassword(UUID user, String password) {
        JsonNode known = http.get(realm + "/users/" + user).orFail().body();
        boolean invited = known.path("requiredActions")
                .valueStream()
                .anyMatch(action -> action.asString().equals("UPDATE_PASSWORD"));
        if (invited) {
            http.put(
                            realm + "/users/" + user + "/reset-password",
                            Map.of("type", "password", "value", password, "temporary", false))
                    .orFail();
            withoutDuties(user);
        }
    }

    private Optional<UUID> user(String username) {
        return first(http.get(realm + "/users?exact=true&username=" + JsonHttp.encoded(username))
                        .orFail())
                .map(found -> UUID.fromString(found.path("id").asString()));
    }

    /** Gives the user a role of the realm; giving it again changes nothing. */
    public void requireRealmRole(UUID user, String role) {
        JsonNode found = http.get(realm + "/roles/" + role).orFail().body();
        http.post(realm + "/users/" + user + "/role-mappings/realm", List.of(found))
                .orFail();
    }

    /** The organization's id. Its attribute {@code tenant_id} is what tokens carry to the platform. */
    public String requireOrganization(String alias, String name, UUID tenant) {
        Optional<JsonNode> known = all(http.get(realm + "/organizations?max=1000")
                        .orFail())
                .filter(organization -> organization.path("alias").asString().equals(alias))
                .findFirst();
        if (known.isPresent()) {
            return known.get().path("id").asString();
        }
        return http.post(
                        realm + "/organizations",
                        Map.of(
                                "name",
                                name,
                                "alias",
                                alias,
                                "enabled",
                                true,
                                "attributes",
                                Map.of("tenant_id", List.of(tenant.toString()))))
                .orFail()
                .madeId();
    }

    /** User name → id of everybody in the organization. */
    public Map<String, UUID> members(String organization) {
        return all(http.get(realm + "/organizations/" + organization + "/members?max=1000")
                        .orFail())
                .collect(Collectors.toMap(
                        member -> member.path("username").asString(),
                        member -> UUID.fromString(member.path("id").asString())));
    }

    /** Makes the user a member; being one already is fine. */
    public void requireMember(String organization, UUID user) {
        Answer answer = http.post(realm + "/organizations/" + organization + "/members", user.toString());
        boolean already = answer.status() == 409;
        if (!answer.ok() && !already) {
            throw new UnexpectedAnswer(answer);
        }
    }

    /** Makes the client when there is none of this id. */
    public void requireClient(String clientId, Map<String, Object> description) {
        if (client(clientId).isEmpty()) {
            http.post(realm + "/clients", description).orFail();
        }
    }

    /** Lets the client's tokens carry a role of the realm, if their user has it; saying so again changes nothing. */
    void requireRoleInTokens(String clientId, String role) {
        JsonNode client = client(clientId).orElseThrow();
        JsonNode found = http.get(realm + "/roles/" + role).orFail().body();
        http.post(realm + "/clients/" + client.path("id").asString() + "/scope-mappings/realm", List.of(found))
                .orFail();
    }

    /** Lets pages of these origins call Keycloak for the client, beside those it knows. */
    public void requireWebOrigins(String clientId, List<String> origins) {
        JsonNode client = client(clientId).orElseThrow();
        var known = StreamSupport.stream(client.path("webOrigins").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        var missing = origins.stream().filter(origin -> !known.contains(origin)).toList();
        if (!missing.isEmpty()) {
            var webOrigins = client.asObject().withArray("webOrigins");
            missing.forEach(webOrigins::add);
            http.put(realm + "/clients/" + client.path("id").asString(), client).orFail();
        }
    }

    private Optional<JsonNode> client(String clientId) {
        return first(http.get(realm + "/clients?clientId=" + JsonHttp.encoded(clientId))
                .orFail());
    }

    private static Optional<JsonNode> first(Answer list) {
        return all(list).findFirst();
    }

    private static Stream<JsonNode> all(Answer list) {
        return StreamSupport.stream(list.body().spliterator(), false);
    }
}
