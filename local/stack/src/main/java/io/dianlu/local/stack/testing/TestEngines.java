package io.dianlu.local.stack.testing;

import io.dianlu.local.stack.engine.DatabaseSetup;
import io.dianlu.local.stack.engine.PostgresAccess;
import io.dianlu.local.stack.engine.RedisCommand;
import io.dianlu.local.stack.engine.RedisServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;

/**
 * The real engines for the tests of one JVM: PostgreSQL, Redis, Elasticsearch and Keycloak, each started when first
 * asked for, on a free port, in a temporary folder, and stopped with the JVM.
 *
 * <p>With {@code DIANLU_TEST_ENGINES} naming a file, the engines of a running test stack are used instead, so that all
 * modules of one test run share one stack. With {@code -Ddianlu.containers=true} (profile {@code containers}) they run
 * as containers. Safe for use from several threads.
 */
public final class TestEngines {
    private static final String OWNER = "dianlu_owner";
    private static final String APPLICATION = "dianlu_app";
    /** Test databases live on loopback for minutes and hold nothing worth a secret. */
    private static final String PASSWORD = "test-only";

    private final EngineSource source;
    private boolean rolesExist;

    private TestEngines(EngineSource source) {
        this.source = source;
    }

    private static final class Shared {
        static final TestEngines ENGINES = new TestEngines(EngineSources.choose());
    }

    /** The engines of this JVM. */
    public static TestEngines shared() {
        return Shared.ENGINES;
    }

    /** The PostgreSQL server itself, with all rights; tests of the platform want {@link #newDatabase()}. */
    public PostgresAccess postgres() {
        return source.postgres();
    }

    /** The Redis server, database 0; tests of the platform want {@link #newRedisDatabase()}. */
    public URI redis() {
        return source.redis();
    }

    /** Elasticsearch; use names that begin with {@link #newIndexPrefix()}. */
    public URI elasticsearch() {
        return source.elasticsearch();
    }

    /** Keycloak; takes about a minute to start, so ask only where the real sign-in is the subject. */
    public KeycloakAccess keycloak() {
        return source.keycloak();
    }

    /** A new, empty database with owner, application role and extensions. */
    public synchronized TestDatabase newDatabase() {
        var server = source.postgres();
        var setup = new DatabaseSetup(server);
        String name = "t_" + unique();
        try {
            if (!rolesExist) {
                setup.owner(OWNER, PASSWORD);
                setup.role(APPLICATION, PASSWORD);
                rolesExist = true;
            }
            setup.database(name, OWNER);
            setup.platform(name, APPLICATION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestDatabase(
                server.jdbcUrl(name),
                new TestDatabase.Login(OWNER, PASSWORD),
                new TestDatabase.Login(APPLICATION, PASSWORD));
    }

    /** Address of an empty Redis database, {@code redis://host:port/number}. */
    public URI newRedisDatabase() {
        URI server = source.redis();
        try {
            String counted = RedisCommand.send(server.getPort(), "INCR dianlu:test-databases");
            long number = 1 + Long.parseLong(counted.substring(1)) % (RedisServer.DATABASES - 1);
            return server.resolve("/" + number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A prefix for index names that nobody else uses, such as {@code t-0f3c…-}. */
    public String newIndexPrefix() {
        return "t-" + unique() + "-";
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 16);
    }
}
