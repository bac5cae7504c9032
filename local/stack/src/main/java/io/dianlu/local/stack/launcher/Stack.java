package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.engine.DatabaseSetup;
import io.dianlu.local.stack.engine.Distribution;
import io.dianlu.local.stack.engine.ElasticsearchServer;
import io.dianlu.local.stack.engine.Engine;
import io.dianlu.local.stack.engine.KeycloakProgram;
import io.dianlu.local.stack.engine.KeycloakServer;
import io.dianlu.local.stack.engine.KeycloakSettings;
import io.dianlu.local.stack.engine.MavenArtifacts;
import io.dianlu.local.stack.engine.PostgresAccess;
import io.dianlu.local.stack.engine.PostgresServer;
import io.dianlu.local.stack.engine.PostgresSettings;
import io.dianlu.local.stack.engine.RedisServer;
import io.dianlu.local.stack.engine.Secrets;
import io.dianlu.local.stack.process.Program;
import io.dianlu.local.stack.process.Progress;
import java.io.IOException;

/** The programs of the whole platform with their settings. */
final class Stack {
    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 512;

    private final StackSettings settings;
    private final Secrets secrets;
    private final Distribution programs;
    private final Progress progress;

    Stack(StackSettings settings, Secrets secrets, Progress progress) {
        this.settings = settings;
        this.secrets = secrets;
        this.programs = new Distribution(settings.project().distributions());
        this.progress = progress;
    }

    Engine postgres() throws IOException {
        var access = new PostgresAccess("127.0.0.1", settings.ports().postgres(), secrets.get(SecretNames.POSTGRES));
        var server = new PostgresServer(settings.folders(), programs, access, new PostgresSettings(true));
        return new WithDatabases(server, new DatabaseSetup(access), secrets);
    }

    Engine redis() {
        return new RedisServer(settings.folders(), programs, settings.ports().redis(), true);
    }

    Engine elasticsearch() {
        return new ElasticsearchServer(
                settings.folders(),
                settings.project().elasticsearchModule(),
                settings.ports().elasticsearch(),
                ELASTICSEARCH_HEAP_MEGABYTES);
    }

    Engine keycloak() throws IOException {
        var program = new KeycloakProgram(
                programs, new MavenArtifacts(settings.project().root()), progress);
        return new KeycloakServer(
                settings.folders(),
                program,
                new KeycloakSettings(
                        settings.ports().keycloak(),
                        settings.ports().keycloakManagement(),
                        databaseUrl("keycloak"),
                        "keycloak",
                        secrets.get(SecretNames.KEYCLOAK_DATABASE),
                        "admin",
                        secrets.get(SecretNames.KEYCLOAK_ADMIN),
                        settings.project().realms(),
                        new ApplicationSettings(settings, secrets).realmVariables()));
    }

    BootApplication core() throws IOException {
        return new BootApplication(
                "platform-core",
                settings.ports().core(),
                new ExtractedJar("platform-core", settings.project().root().resolve("platform-core"), programs),
                JvmFlags.CORE,
                new ApplicationSettings(settings, secrets).core(),
                settings.folders());
    }

    BootApplication tenantAdmin() throws IOException {
        return new BootApplication(
                "tenant-admin",
                settings.ports().tenantAdmin(),
                new ExtractedJar("tenant-admin", settings.project().root().resolve("tenant-admin"), programs),
                JvmFlags.TENANT_ADMIN,
                new ApplicationSettings(settings, secrets).tenantAdmin(),
                settings.folders());
    }

    private String databaseUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.ports().postgres(), database);
    }

    /** PostgreSQL is ready for the others only with their roles and databases. */
    private record WithDatabases(PostgresServer server, DatabaseSetup setup, Secrets secrets) implements Engine {
        @Override
        public String name() {
            return server.name();
        }

        @Override
        public int port() {
            return server.port();
        }

        @Override
        public String address() {
            return server.address();
        }

        @Override
        public Program prepare() throws IOException {
            return server.prepare();
        }

        @Override
        public boolean answers() {
            return server.answers();
        }

        @Override
        public void arrange() throws IOException {
            setup.owner("dianlu_owner", secrets.get(SecretNames.OWNER));
            setup.role("dianlu_app", secrets.get(SecretNames.APPLICATION));
            setup.role("dianlu_control", secrets.get(SecretNames.CONTROL));
            setup.role("keycloak", secrets.get(SecretNames.KEYCLOAK_DATABASE));
            setup.database("dianlu", "dianlu_owner");
            setup.platform("dianlu", "dianlu_app");
            setup.database("dianlu_control", "dianlu_control");
            setup.database("keycloak", "keycloak");
        }
    }
}
