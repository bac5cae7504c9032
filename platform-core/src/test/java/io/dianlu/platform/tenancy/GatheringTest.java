package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    @Test
    @DisplayName(
            "is done together for those who came while other work of the tenant went on, never with another tenant's")
    void together() throws Exception {
        var items = List.of("a", "b", "c");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> add(ONE, "first"));
            begun.await();
            items.forEach(item -> threads.submit(() -> add(ONE, item)));
            threads.submit(() -> add(OTHER, "d")).get();
            assertThat(done).containsExactly(List.of("d"));
            Thread.sleep(100);
            goOn.countDown();
        }
        assertThat(done).hasSize(3);
        assertThat(done.get(1)).containsExactly("first");
        assertThat(done.get(2)).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    @DisplayName("that fails for one fails for nobody else")
    void bad() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> add(ONE, "first"));
            begun.await();
            var outcomes = new ArrayList<Future<?>>();
            List.of("a", "bad", "b").forEach(item -> outcomes.add(threads.submit(() -> add(ONE, item))));
            Thread.sleep(100);
            goOn.countDown();
            outcomes.get(0).get();
            outcomes.get(2).get();
            assertThatThrownBy(() -> outcomes.get(1).get()).hasRootCauseMessage("bad");
        }
        assertThat(done).contains(List.of("a"), List.of("b"));
    }

    @Test
    @DisplayName("needs a tenant's scope")
    void noScope() {
        assertThatThrownBy(() -> gathering.add("a")).isInstanceOf(NoTenantScopeException.class);
    }
}
