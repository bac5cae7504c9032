package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.PostgresAccess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Engines that the test run started before its modules; their addresses stand in a properties file. */
record AttachedEngines(PostgresAccess postgres, URI redis, URI elasticsearch, KeycloakAccess keycloak)
        implements EngineSource {

    private static final String POSTGRES_PORT = "postgres.port";
    private static final String POSTGRES_PASSWORD = "postgres.password";
    private static final String REDIS = "redis.url";
    private static final String ELASTICSEARCH = "elasticsearch.url";
    private static final String KEYCLOAK = "keycloak.url";
    private static final String KEYCLOAK_ADMIN = "keycloak.admin";
    private static final String KEYCLOAK_PASSWORD = "keycloak.password";

    /** Writes down running engines for {@link #read}. */
    static void write(EngineSource engines, Path file) throws IOException {
        var addresses = new Properties();
        addresses.setProperty(POSTGRES_PORT, Integer.toString(engines.postgres().port()));
        addresses.setProperty(POSTGRES_PASSWORD, engines.postgres().superuserPassword());
        addresses.setProperty(REDIS, engines.redis().toString());
        addresses.setProperty(ELASTICSEARCH, engines.elasticsearch().toString());
        addresses.setProperty(KEYCLOAK, engines.keycloak().url().toString());
        addresses.setProperty(KEYCLOAK_ADMIN, engines.keycloak().adminUser());
        addresses.setProperty(KEYCLOAK_PASSWORD, engines.keycloak().adminPassword());
        try (var writer = Files.newBufferedWriter(file)) {
            addresses.store(writer, "Engines of a running test stack");
        }
    }

    static AttachedEngines read(Path file) {
        var addresses = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("DIANLU_TEST_ENGINES names " + file + ", which cannot be read", e);
        }
        return new AttachedEngines(
                new PostgresAccess(
                        "127.0.0.1",
                        Integer.parseInt(addresses.getProperty(POSTGRES_PORT)),
                        addresses.getProperty(POSTGRES_PASSWORD)),
                URI.create(addresses.getProperty(REDIS)),
                URI.create(addresses.getProperty(ELASTICSEARCH)),
                new KeycloakAccess(
                        URI.create(addresses.getProperty(KEYCLOAK)),
                        addresses.getProperty(KEYCLOAK_ADMIN),
                        addresses.getProperty(KEYCLOAK_PASSWORD)));
    }
}
