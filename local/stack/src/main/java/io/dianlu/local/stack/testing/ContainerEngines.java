package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.engine.DatabaseSetup;
import io.dianlu.local.stack.engine.KeycloakProgram;
import io.dianlu.local.stack.engine.PostgresAccess;
import io.dianlu.local.stack.engine.PostgresServer;
import io.dianlu.local.stack.engine.PostgresSettings;
import io.dianlu.local.stack.engine.RedisServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The same engines from their official images; Testcontainers removes them after the JVM's end. */
final class ContainerEngines implements EngineSource {
    /** The versions of the local stack. */
    static final String POSTGRES_IMAGE = "postgres:" + PostgresServer.VERSION.replaceFirst("\\.0$", "");

    static final String REDIS_IMAGE = "redis:6.2";
    static final String ELASTICSEARCH_IMAGE = "docker.elastic.co/elasticsearch/elasticsearch:9.5.3";
    static final String KEYCLOAK_IMAGE = "quay.io/keycloak/keycloak:" + KeycloakProgram.VERSION;

    private static final String PASSWORD = "test-only";
    private static final int POSTGRES_PORT = 5432;
    private static final int REDIS_PORT = 6379;
    private static final int ELASTICSEARCH_PORT = 9200;
    private static final int KEYCLOAK_PORT = 8080;
    private static final int KEYCLOAK_MANAGEMENT_PORT = 9000;
    private static final int READABLE_FOR_ALL = 0755;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Network network = Network.newNetwork();

    private final Supplier<PostgresAccess> postgres = new Once<>(this::startPostgres);
    private final Supplier<URI> redis = new Once<>(ContainerEngines::startRedis);
    private final Supplier<URI> elasticsearch = new Once<>(ContainerEngines::startElasticsearch);
    private final Supplier<KeycloakAccess> keycloak = new Once<>(this::startKeycloak);

    private ContainerEngines() {}

    static ContainerEngines where(boolean engineAnswers) {
        if (!engineAnswers) {
            throw new IllegalStateException(
                    "dianlu.containers is true (profile containers), but no Docker engine answers."
                            + " Start one, or run the tests without -Pcontainers: the local stack then serves the same engines.");
        }
        return new ContainerEngines();
    }

    static boolean engineAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
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

    private PostgresAccess startPostgres() {
        var container = new GenericContainer<>(POSTGRES_IMAGE)
                .withNetwork(network)
                .withNetworkAliases("postgres")
                .withExposedPorts(POSTGRES_PORT)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", PostgresServer.LOCALE))
                // parallel queries want more than Docker's 64 MB
                .withSharedMemorySize(256L << 20)
                .withCommand(postgresCommand())
                // the image starts the server twice: the first one only prepares the data
                .waitingFor(
                        Wait.forLogMessage(".*ready to accept connections.*", 2).withStartupTimeout(PATIENCE));
        container.start();
        return new PostgresAccess(container.getHost(), container.getMappedPort(POSTGRES_PORT), PASSWORD);
    }

    /** The settings of the local stack, but where to listen: that is the image's matter. */
    static String[] postgresCommand() {
        var command = new ArrayList<>(List.of("postgres"));
        new PostgresSettings(false).options().forEach((name, value) -> {
            if (!name.equals("listen_addresses") && !name.equals("unix_socket_directories")) {
                command.addAll(List.of("-c", name + "=" + value));
            }
        });
        return command.toArray(String[]::new);
    }

    private static URI startRedis() {
        var container = new GenericContainer<>(REDIS_IMAGE)
                .withExposedPorts(REDIS_PORT)
                .withCommand("redis-server", "--databases", Integer.toString(RedisServer.DATABASES))
                .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));
        container.start();
        return URI.create("redis://" + container.getHost() + ":" + container.getMappedPort(REDIS_PORT));
    }

    private static URI startElasticsearch() {
        var container = new GenericContainer<>(ELASTICSEARCH_IMAGE)
                .withExposedPorts(ELASTICSEARCH_PORT)
                .withEnv("discovery.type", "single-node")
                .withEnv("xpack.security.enabled", "false")
                .withEnv("cluster.routing.allocation.disk.threshold_enabled", "false")
                .withEnv("action.auto_create_index", "false")
                .withEnv("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .waitingFor(Wait.forHttp("/_cluster/health?wait_for_status=yellow")
                        .forPort(ELASTICSEARCH_PORT)
                        .withStartupTimeout(PATIENCE));
        container.start();
        return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(ELASTICSEARCH_PORT));
    }

    private KeycloakAccess startKeycloak() throws IOException {
        var setup = new DatabaseSetup(postgres());
        setup.role("keycloak", PASSWORD);
        setup.database("keycloak", "keycloak");
        var container = new GenericContainer<>(KEYCLOAK_IMAGE)
                .withNetwork(network)
                .withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_MANAGEMENT_PORT)
                .withEnv(KeycloakAccess.REALM_VARIABLES)
                .withEnv("KC_DB", "postgres")
                .withEnv("KC_DB_URL", "jdbc:postgresql://postgres:" + POSTGRES_PORT + "/keycloak")
                .withEnv("KC_DB_USERNAME", "keycloak")
                .withEnv("KC_DB_PASSWORD", PASSWORD)
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD)
                .withEnv("KC_HEALTH_ENABLED", "true")
                // the image runs as a user of its own, who must be able to read them
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ProjectTree.find().realms(), READABLE_FOR_ALL),
                        "/opt/keycloak/data/import")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ProjectTree.find().realms().resolve("themes"), READABLE_FOR_ALL),
                        "/opt/keycloak/themes")
                .withCommand("start-dev", "--import-realm")
                .waitingFor(Wait.forHttp("/health/ready")
                        .forPort(KEYCLOAK_MANAGEMENT_PORT)
                        .withStartupTimeout(PATIENCE));
        container.start();
        var url = URI.create("http://" + container.getHost() + ":" + container.getMappedPort(KEYCLOAK_PORT));
        return new KeycloakAccess(url, "admin", PASSWORD);
    }
}
