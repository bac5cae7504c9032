package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps realms to the project's realm files. Keycloak's import skips a realm that is there already, so a change of a file would never
 * reach it: the settings of the realm, its clients with what their service accounts may do and which roles their tokens carry, what users are
 * required to do and their profile are sent again. What a file does not name stays, people and organizations among it; scopes and the roles themselves are taken from the file only when the realm is new.
 */
final class KeycloakRealms {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LOCALES = "supportedLocales";
    private static final String ORIGINS = "webOrigins";
    private static final String PROFILE =
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0";

    private final KeycloakAdminApi admin;
    private final Map<String, String> variables;

    /** @param variables what stands for the placeholders in the files */
    KeycloakRealms(KeycloakAdminApi admin, Map<String, String> variables) {
        this.admin = admin;
        this.variables = variables;
    }

    /** The realm files of a folder; none when there is no such folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".json")).toList();
        }
    }

    /** @throws IOException when a file's realm is missing or Keycloak refuses a setting */
    void apply(Path folder) throws IOException {
        for (Path file : files(folder)) {
            var text = new Placeholders(variables).filled(Files.readString(file));
            JsonNode realm = JSON.readTree(text);
            String name = KeycloakAdminApi.encoded(realm.path("realm").asString());
            admin.put(name, settings(realm));
            for (JsonNode client : realm.path("clients")) {
                apply(name, client.asObject());
            }
            for (JsonNode mapping : realm.path("scopeMappings")) {
                applyRolesInTokens(name, mapping);
            }
            for (JsonNode user : realm.path("users")) {
                applyServiceAccount(name, user);
            }
            for (JsonNode action : realm.path("requiredActions")) {
                admin.put(
                        name + "/authentication/required-actions/"
                                + action.path("alias").asString(),
                        action);
            }
            applyProfile(name, realm);
        }
    }

    private static ObjectNode settings(JsonNode realm) {
        var settings = JSON.createObjectNode();
        realm.propertyStream()
                .filter(field ->
                        field.getValue().isValueNode() || field.getKey().equals(LOCALES))
                .forEach(field -> settings.set(field.getKey(), field.getValue()));
        return settings;
    }

    private void apply(String realm, ObjectNode client) throws IOException {
        String clientId = client.path("clientId").asString();
        JsonNode known = admin.get(realm + "/clients?clientId=" + KeycloakAdminApi.encoded(clientId));
        if (known.isEmpty()) {
            admin.post(realm + "/clients", client);
            return;
        }
        ObjectNode stored = known.get(0).asObject();
        // the demo lets the pages of its own port in; that stays
        var origins = new TreeSet<String>();
        stored.path(ORIGINS).forEach(origin -> origins.add(origin.asString()));
        client.path(ORIGINS).forEach(origin -> origins.add(origin.asString()));
        stored.setAll(client);
        stored.set(ORIGINS, JSON.valueToTree(origins));
        admin.put(realm + "/clients/" + stored.path("id").asString(), stored);
    }

    /** Which roles of the realm the tokens of a client may carry; giving them again changes nothing. */
    private void applyRolesInTokens(String realm, JsonNode mapping) throws IOException {
        if (!mapping.has("client")) {
            return;
        }
        var client = clientId(realm, mapping.path("client").asString());
        var given = JSON.createArrayNode();
        for (JsonNode role : mapping.path("roles")) {
            given.add(admin.get(realm + "/roles/" + role.asString()));
        }
        admin.post(realm + "/clients/" + client + "/scope-mappings/realm", given);
    }

    /** Keycloak makes the account with its client; what it may do is given here, and giving it again changes nothing. */
    private void applyServiceAccount(String realm, JsonNode user) throws IOException {
        var client = clientId(realm, user.path("serviceAccountClientId").asString());
        var account = admin.get(realm + "/clients/" + client + "/service-account-user")
                .path("id")
                .asString();
        for (var roles : user.path("clientRoles").properties()) {
            var owner = clientId(realm, roles.getKey());
            var given = JSON.createArrayNode();
            for (JsonNode role : roles.getValue()) {
                given.add(admin.get(realm + "/clients/" + owner + "/roles/" + role.asString()));
            }
            admin.post(realm + "/users/" + account + "/role-mappings/clients/" + owner, given);
        }
    }

    private String clientId(String realm, String name) throws IOException {
        return admin.get(realm + "/clients?clientId=" + KeycloakAdminApi.encoded(name))
                .path(0)
                .path("id")
                .asString();
    }

    private void applyProfile(String realm, JsonNode file) throws IOException {
        var profile = file.at(PROFILE);
        if (profile.isString()) {
            admin.put(realm + "/users/profile", JSON.readTree(profile.asString()));
        }
    }
}
