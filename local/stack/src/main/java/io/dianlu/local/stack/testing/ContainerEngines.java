package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.engine.PostgresAccess;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.MountableFile;

/** The same engines from their official images; Testcontainers removes them after the JVM's end. */
final class ContainerEngines implements EngineSource {
    private static final String PASSWORD = "test-only";
    private static final int POSTGRES_PORT = 5432;
    private static final int REDIS_PORT = 6379;
    private static final int ELASTICSEARCH_PORT = 9200;
    private static final int KEYCLOAK_PORT = 8080;
    private static final int KEYCLOAK_MANAGEMENT_PORT = 9000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Supplier<PostgresAccess> postgres = new Once<>(ContainerEngines::startPostgres);
    private final Supplier<URI> redis = new Once<>(ContainerEngines::startRedis);
    private final Supplier<URI> elasticsearch = new Once<>(ContainerEngines::startElasticsearch);
    private final Supplier<KeycloakAccess> keycloak = new Once<>(ContainerEngines::startKeycloak);

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

    private static PostgresAccess startPostgres() {
        var container = new GenericContainer<>("postgres:18")
                .withExposedPorts(POSTGRES_PORT)
                .withEnv("POSTGRES_PASSWORD", PASSWORD)
                .withEnv(
                        "POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8 --lc-ctype=C.UTF-8")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200")
                // the image starts the server twice: the first one only prepares the data
                .waitingFor(
                        Wait.forLogMessage(".*ready to accept connections.*", 2).withStartupTimeout(PATIENCE));
        container.start();
        return new PostgresAccess(container.getHost(), container.getMappedPort(POSTGRES_PORT), PASSWORD);
    }

    private static URI startRedis() {
        var container = new GenericContainer<>("redis:7")
                .withExposedPorts(REDIS_PORT)
                .withCommand("redis-server", "--databases", "1024")
                .waitingFor(Wait.forListeningPort().withStartupTimeout(PATIENCE));
        container.start();
        return URI.create("redis://" + container.getHost() + ":" + container.getMappedPort(REDIS_PORT));
    }

    private static URI startElasticsearch() {
        var container = new GenericContainer<>("docker.elastic.co/elasticsearch/elasticsearch:9.5.3")
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

    private static KeycloakAccess startKeycloak() {
        var container = new GenericContainer<>("quay.io/keycloak/keycloak:26.7.3")
                .withExposedPorts(KEYCLOAK_PORT, KEYCLOAK_MANAGEMENT_PORT)
                .withEnv(KeycloakAccess.REALM_VARIABLES)
                .withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin")
                .withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD)
                .withEnv("KC_HEALTH_ENABLED", "true")
                .withCopyFileToContainer(
                        MountableFile.forHostPath(ProjectTree.find().realms()), "/opt/keycloak/data/import")
                .withCommand("start-dev", "--import-realm")
                .waitingFor(Wait.forHttp("/health/ready")
                        .forPort(KEYCLOAK_MANAGEMENT_PORT)
                        .withStartupTimeout(PATIENCE));
        container.start();
        var url = URI.create("http://" + container.getHost() + ":" + container.getMappedPort(KEYCLOAK_PORT));
        return new KeycloakAccess(url, "admin", PASSWORD);
    }
}
