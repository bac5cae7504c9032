package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gathered work")
class GatheringTest {

    private static final TenantId ONE = new TenantId(UUID.randomUUID());
    private static final TenantId OTHER = new TenantId(UUID.randomUUID());

    private final List<List<String>> done = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final Gathering<String> gathering = new Gathering<>(this::work);

    private void work(List<String> items) {
        if (items.contains("first")) {
            begun.countDown();
            await(goOn);
        }
        if (items.contains("bad")) {
            throw new IllegalArgumentException("bad");
        }
        done.add(List.copyOf(items));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void add(TenantId tenant, String item) {
        TenantJobs.run(tenant, () -> gathering.add(item));
    }

    @Test
    @DisplayName("is done at once for one who comes alone")
    void alone() {
        add(ONE, "a");
        assertThat(done).containsExactly(List.of("a"));
    }

    /** Adds it on a thread of its own. */
    private FutureTask<Void> adding(String item) {
        return new FutureTask<>(() -> add(ONE, item), null);
    }

    /** Work that goes on until it may end. */
    private Future<Void> begin() throws InterruptedException {
        var first = adding("first");
        Thread.ofVirtual().start(first);
        begun.await();
        return first;
    }

    /** Returns when it waits for its turn. */
    private Future<Void> behind(String item) {
        var next = adding(item);
        var thread = Thread.ofVirtual().start(next);
        Patient.until(() -> thread.getState() == Thread.State.WAITING);
        return next;
    }

    @Test
    @DisplayName(
            "is done together for those who came while other work of the tenant went on, never with another tenant's")
    void together() throws Exception {
        var items = List.of("a", "b", "c");
        var first = begin();
        var others = items.stream().map(this::behind).toList();
        add(OTHER, "d");
        assertThat(done).containsExactly(List.of("d"));
        goOn.countDown();
        first.get();
        for (var other : others) {
            other.get();
        }
        assertThat(done).hasSize(3);
        assertThat(done.get(1)).containsExactly("first");
        assertThat(done.get(2)).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    @DisplayName("that fails for one fails for nobody else")
    void bad() throws Exception {
        var first = begin();
        var outcomes = Stream.of("a", "bad", "b").map(this::behind).toList();
        goOn.countDown();
        first.get();
        outcomes.get(0).get();
        outcomes.get(2).get();
        assertThatThrownBy(() -> outcomes.get(1).get()).hasRootCauseMessage("bad");
        assertThat(done).contains(List.of("a"), List.of("b"));
    }

    @Test
    @DisplayName("needs a tenant's scope")
    void noScope() {
        assertThatThrownBy(() -> gathering.add("a")).isInstanceOf(NoTenantScopeException.class);
    }
}
