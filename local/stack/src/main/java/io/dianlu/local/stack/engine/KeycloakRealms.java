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
 * reach it: the settings of the realm and its clients are sent again. What a file does not name stays, people and organizations among it;
 * scopes, roles and the profile of users are taken from the file only when the realm is new.
 */
final class KeycloakRealms {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String LOCALES = "supportedLocales";
    private static final String ORIGINS = "webOrigins";

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
}
