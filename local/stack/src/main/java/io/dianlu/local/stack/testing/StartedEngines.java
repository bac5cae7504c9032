package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.ProjectTree;
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
import io.dianlu.local.stack.process.Ports;
import io.dianlu.local.stack.process.RunFolders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.function.Supplier;

/** Engines started by this JVM in a temporary folder, each when first asked for. */
final class StartedEngines implements EngineSource {
    private static final String PASSWORD = "test-only";
    private static final String ADMIN = "admin";
    private static final int ELASTICSEARCH_HEAP_MEGABYTES = 384;

    private final Supplier<PostgresAccess> postgres;
    private final Supplier<URI> redis;
    private final Supplier<URI> elasticsearch;
    private final Supplier<KeycloakAccess> keycloak;
    private final EngineStarter starter;

    private StartedEngines(RunFolders folders, ProjectTree project) {
        var programs = new Distribution(project.distributions());
        this.starter = new EngineStarter(folders);
        this.postgres = new Once<>(() -> startPostgres(folders, programs));
        this.redis = new Once<>(() -> URI.create(
                start(port -> new RedisServer(folders, programs, port, false)).address()));
        this.elasticsearch = new Once<>(() -> URI.create(start(port -> new ElasticsearchServer(
                        folders, project.elasticsearchModule(), port, ELASTICSEARCH_HEAP_MEGABYTES))
                .address()));
        this.keycloak = new Once<>(() -> startKeycloak(folders, project, programs));
    }

    static StartedEngines inTemporaryFolder() {
        try {
            return new StartedEngines(TemporaryStack.create(), ProjectTree.find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PostgresAccess postgres() {
        return postgres.get();
    }

    @Override
    public URI redis() {
        return redis.get();
    }

    @Override
    public URI elasticsearch() {
        return elasticsearch.get();
    }

    @Override
    public KeycloakAccess keycloak() {
        return keycloak.get();
    }

    private PostgresAccess startPostgres(RunFolders folders, Distribution programs) throws IOException {
        return start(port -> new PostgresServer(
                        folders,
                        programs,
                        new PostgresAccess("127.0.0.1", port, PASSWORD),
                        new PostgresSettings(false)))
                .access();
    }

    private KeycloakAccess startKeycloak(RunFolders folders, ProjectTree project, Distribution programs)
            throws IOException {
        var setup = new DatabaseSetup(postgres());
        setup.role("keycloak", PASSWORD);
        setup.database("keycloak", "keycloak");
        var program = new KeycloakProgram(
                programs, new MavenArtifacts(project.root()), (who, what) -> System.err.println(who + ": " + what));
        int managementPort = Ports.free();
        var server = start(port -> new KeycloakServer(
                folders,
                program,
                new KeycloakSettings(
                        port,
                        managementPort,
                        postgres().jdbcUrl("keycloak"),
                        "keycloak",
                        PASSWORD,
                        ADMIN,
                        PASSWORD,
                        project.realms(),
                        KeycloakAccess.REALM_VARIABLES)));
        return new KeycloakAccess(URI.create(server.address()), ADMIN, PASSWORD);
    }

    private interface OnPort<E extends Engine> {
        E on(int port);
    }

    private <E extends Engine> E start(OnPort<E> engine) throws IOException {
        E made = engine.on(Ports.free());
        starter.start(made);
        return made;
    }
}
