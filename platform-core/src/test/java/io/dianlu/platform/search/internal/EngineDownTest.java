package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("While the engine is down")
@Timeout(900)
class EngineDownTest {

    @Test
    @DisplayName("the application starts, a search says so, and a change is told that it was not indexed")
    void nobodyThere() throws IOException {
        try (var nobody = new Socket();
                var stand = Stand.over(closed(nobody), "t-down-", new Shelf())) {
            var tenant = stand.newTenant();
            assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
            assertThat(stand.index().isAvailable()).isFalse();
            var thing = Thing.named("蜗牛");
            stand.shelf().put(tenant, thing.document());
            assertThat(TenantJobs.call(tenant, () -> stand.index().enqueue(Shelf.SUBJECT, List.of(thing.id()))))
                    .failsWithin(Patient.LIMIT)
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
                var stand = Stand.impatient(
                        URI.create("http://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(500))) {
            var open = new CopyOnWriteArrayList<Socket>();
            Thread.ofVirtual().start(() -> accept(silent, open));
            var tenant = stand.newTenant();
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
            }
            // one that comes seconds later, on a machine that stood still meanwhile, tries again
            Patient.until(() -> refused(stand, tenant).contains("a moment ago"));
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
            Patient.until(() -> finds(stand, tenant));
        }
    }

    private static String refused(Stand stand, TenantId tenant) {
        return assertThatThrownBy(() -> stand.found(tenant, "蜗牛"))
                .isInstanceOf(SearchUnavailable.class)
                .actual()
                .getMessage();
    }

    private static boolean finds(Stand stand, TenantId tenant) {
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

    /** A port that is taken, and where nobody listens. */
    private static URI closed(Socket taken) throws IOException {
        taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return URI.create("http://127.0.0.1:" + taken.getLocalPort());
    }
}
