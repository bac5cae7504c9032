package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever brings many changes for the index")
class BacklogTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration MOMENT = Duration.ofMillis(50);

    private static final TenantId TENANT = new TenantId(UUID.randomUUID());
    private static final TenantId OTHER = new TenantId(UUID.randomUUID());

    private final CompletableFuture<Void> one = new CompletableFuture<>();
    private final CompletableFuture<Void> ten = new CompletableFuture<>();

    private static Thread wait(Backlog backlog) {
        return Thread.ofVirtual().start(() -> backlog.awaitRoom(TENANT));
    }

    @Test
    @DisplayName("does not wait for the most that may be before it")
    void atTheLimit() {
        var backlog = new Backlog(10, LONG);
        backlog.add(TENANT, 10, ten);
        backlog.awaitRoom(TENANT);
    }

    @Test
    @DisplayName("waits for one more until it is taken")
    void beyondTheLimit() throws InterruptedException {
        var backlog = new Backlog(10, LONG);
        backlog.add(TENANT, 10, ten);
        backlog.add(TENANT, 1, one);
        var waiting = wait(backlog);
        assertThat(waiting.join(MOMENT)).isFalse();
        one.complete(null);
        assertThat(waiting.join(LONG)).isTrue();
    }

    @Test
    @DisplayName("does not wait for what another tenant brought")
    void ofAnotherTenant() {
        var backlog = new Backlog(10, LONG);
        backlog.add(OTHER, 11, one);
        backlog.add(TENANT, 10, ten);
        backlog.awaitRoom(TENANT);
    }

    @Test
    @DisplayName("goes on when the index did not take them: it is away")
    void notTaken() throws InterruptedException {
        var backlog = new Backlog(10, LONG);
        backlog.add(TENANT, 10, ten);
        backlog.add(TENANT, 1, one);
        var waiting = wait(backlog);
        ten.completeExceptionally(new IllegalStateException("away"));
        assertThat(waiting.join(LONG)).isTrue();
    }

    @Test
    @DisplayName("goes on after a while in any case")
    void patience() throws InterruptedException {
        var backlog = new Backlog(10, MOMENT);
        backlog.add(TENANT, 11, ten);
        assertThat(wait(backlog).join(LONG)).isTrue();
    }
}
