package io.dianlu.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.engine.Distribution;
import io.dianlu.local.stack.engine.RedisServer;
import io.dianlu.local.stack.process.Patience;
import io.dianlu.local.stack.process.Ports;
import io.dianlu.local.stack.process.RunFolders;
import io.dianlu.local.stack.process.RunningProgram;
import io.dianlu.platform.geo.NearbyUnavailable.Reason;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.clients.jedis.Connection;
import redis.clients.jedis.RedisClient;

class NearbyOutageTest {

    private static final NearbyKind CUSTOMERS = NearbyKind.lasting("customers");
    private static final Coordinate HERE = new Coordinate(113.6254, 34.7466);

    private final TenantId tenant = new TenantId(Ids.next());
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    Path folder;

    @Test
    @DisplayName("A killed server is away, a restarted one has to be rebuilt, and then searches answer again")
    void killedAndRestarted() throws Exception {
        int port = Ports.free();
        var server = new RedisServer(
                new RunFolders(folder), new Distribution(ProjectTree.find().distributions()), port, true);
        try (var redis = TestRedis.client(URI.create(server.address()))) {
            var index = new NearbyIndex(redis, new CircuitBreaker(nanos::get, redis.getPool()::clear));
            assertUnavailable(index, Reason.DOWN);
            assertThat(index.isAvailable()).isFalse();

            var first = start(server);
            pause();
            rebuild(index);
            assertThat(search(index)).isOne();

            useAtTheSameTime(redis, 4);
            kill(first);
            assertUnavailable(index, Reason.DOWN);

            var second = start(server);
            try {
                pause();
                TimeUnit.MILLISECONDS.sleep(1_100); // the run id of the server is trusted for a second
                assertUnavailable(index, Reason.NOT_BUILT);
                rebuild(index);
                assertThat(search(index)).isOne();
                assertThat(index.isAvailable()).isTrue();
            } finally {
                second.stop(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    @DisplayName("A server that takes nothing, as with a full disk, is away until it does again")
    void takesNothing() throws Exception {
        int port = Ports.free();
        var server = new RedisServer(
                new RunFolders(folder), new Distribution(ProjectTree.find().distributions()), port, true);
        var running = start(server);
        try (var redis = TestRedis.client(URI.create(server.address()))) {
            var index = new NearbyIndex(redis, new CircuitBreaker(nanos::get, redis.getPool()::clear));
            rebuild(index);
            // the same refusal inside the same scripts as MISCONF, which only a disk that is really full brings about
            redis.configSet("min-replicas-to-write", "1");
            assertThatThrownBy(() -> TenantJobs.run(
                            tenant, () -> index.place(CUSTOMERS, List.of(Placement.of(Ids.next(), HERE, null, null)))))
                    .isInstanceOfSatisfying(
                            NearbyUnavailable.class,
                            away -> assertThat(away.reason()).isEqualTo(Reason.DOWN));
            redis.configSet("min-replicas-to-write", "0");
            pause();
            assertThat(search(index)).isOne();
        } finally {
            running.stop(Duration.ofSeconds(5));
        }
    }

    /** Leaves as many connections open, as many callers do. */
    private static void useAtTheSameTime(RedisClient redis, int connections) {
        Stream.generate(redis.getPool()::getResource)
                .limit(connections)
                .toList()
                .forEach(Connection::close);
    }

    private RunningProgram start(RedisServer server) throws Exception {
        var running = RunningProgram.start(server.prepare(), new RunFolders(folder));
        Patience.until(server::answers, running::isAlive, Patient.LIMIT, () -> "Redis did not start: " + running.log());
        return running;
    }

    private static void kill(RunningProgram program) {
        ProcessHandle.of(program.pid()).orElseThrow().destroyForcibly();
        program.exit().join();
    }

    private void rebuild(NearbyIndex index) {
        TenantJobs.run(
                tenant, () -> index.rebuild(CUSTOMERS, () -> Stream.of(Placement.of(Ids.next(), HERE, null, null))));
    }

    private int search(NearbyIndex index) {
        return TenantJobs.call(tenant, () -> index.search(CUSTOMERS, Set.of(Audience.ALL), HERE, 100, 10))
                .size();
    }

    private void assertUnavailable(NearbyIndex index, Reason reason) {
        assertThatThrownBy(() -> search(index))
                .isInstanceOfSatisfying(
                        NearbyUnavailable.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void pause() {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(3));
    }
}
