package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.tenancy.TenantJobs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("While the engine is down")
@Timeout(120)
class EngineDownTest {

    @Test
    @DisplayName("the application starts, a search says so, and a change is told that it was not indexed")
    void nobodyThere() throws IOException {
        try (var stand = Stand.over(URI.create("http://127.0.0.1:" + closedPort()), "t-down-", new Shelf())) {
            var tenant = stand.newTenant();
            assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
            assertThat(stand.index().isAvailable()).isFalse();
            var thing = Thing.named("蜗牛");
            stand.shelf().put(tenant, thing.document());
            assertThat(TenantJobs.call(tenant, () -> stand.index().enqueue(Shelf.SUBJECT, List.of(thing.id()))))
                    .failsWithin(10, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(SearchUnavailable.class);
            assertThatThrownBy(() -> TenantJobs.call(tenant, stand.bean(IndexRebuilds.class)::start))
                    .isInstanceOf(SearchUnavailable.class);
        }
    }

    @Test
    @DisplayName("and hangs, a search gives up by itself, and after a few times at once")
    void hanging() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var stand =
                        Stand.over(URI.create("http://127.0.0.1:" + silent.getLocalPort()), "t-down-", new Shelf())) {
            var open = new CopyOnWriteArrayList<Socket>();
            Thread.ofVirtual().start(() -> accept(silent, open));
            var tenant = stand.newTenant();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
            }
            assertThatThrownBy(() -> stand.found(tenant, "蜗牛"))
                    .isInstanceOf(SearchUnavailable.class)
                    .hasMessageContaining("a moment ago");
        }
    }

    @Test
    @DisplayName("and comes back, everything is found again without anyone's help")
    void back() throws Exception {
        var engine = TestEngines.shared().elasticsearch();
        var shelf = new Shelf();
        try (var door = new Door(engine.getPort());
                var stand = Stand.over(
                        URI.create("http://127.0.0.1:" + door.port()),
                        TestEngines.shared().newIndexPrefix(),
                        shelf)) {
            var tenant = stand.newTenant();
            shelf.put(tenant, Thing.named("蜗牛烘焙").document());
            assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
            door.open();
            Stand.await(() -> finds(stand, tenant));
        }
    }

    private static boolean finds(Stand stand, io.dianlu.tenant.TenantId tenant) {
        try {
            return stand.found(tenant, "蜗牛").size() == 1;
        } catch (SearchUnavailable notYet) {
            return false;
        }
    }

    private static void accept(ServerSocket silent, List<Socket> open) {
        try {
            while (true) {
                open.add(silent.accept());
            }
        } catch (IOException closed) {
            open.clear();
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
