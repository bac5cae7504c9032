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
                        Integer.parseInt(addresses.getProperty("postgres.port")),
                        addresses.getProperty("postgres.password")),
                URI.create(addresses.getProperty("redis.url")),
                URI.create(addresses.getProperty("elasticsearch.url")),
                new KeycloakAccess(
                        URI.create(addresses.getProperty("keycloak.url")),
                        addresses.getProperty("keycloak.admin"),
                        addresses.getProperty("keycloak.password")));
    }
}
