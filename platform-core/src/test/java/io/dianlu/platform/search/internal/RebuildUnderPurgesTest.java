package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is purged or recycled while a rebuild has it in hand is not brought back by it,")
class RebuildUnderPurgesTest {

    private final Thing purged = Thing.named("清除");
    private final Thing recycled = Thing.named("回收");
    private final Thing kept = Thing.named("留下");
    private Stand stand;
    private TenantId tenant;

    @BeforeEach
    void threeThings() {
        stand = Stand.open(
                TestEngines.shared().elasticsearch(), TestEngines.shared().newIndexPrefix());
        tenant = stand.newTenant();
        stand.stock(tenant, kept);
        // the index missed these two, and remembers no version of them that would keep an older one out
        stand.shelf().put(tenant, purged.document());
        stand.shelf().put(tenant, recycled.document());
    }

    @AfterEach
    void close() {
        stand.close();
    }

    /** Once the page is read, the index hears of the removals before it hears of the page. */
    private void goesWhileThePageIsOnItsWay() {
        var gone = new AtomicBoolean();
        stand.shelf().afterEachPage(() -> {
            if (gone.compareAndSet(false, true)) {
                stand.shelf().purge(tenant, purged.id());
                stand.shelf().put(tenant, new Removed(recycled.id(), recycled.version() + 1));
                stand.index()
                        .enqueue(Shelf.SUBJECT, List.of(purged.id(), recycled.id()))
                        .join();
            }
        });
    }

    private void onlyOneIsLeft() {
        stand.refresh();
        assertThat(stand.found(tenant, "")).containsExactly(kept.id());
        assertThat(stand.search(tenant, "").total()).isEqualTo(1);
    }

    @Test
    @DisplayName("neither of the whole index")
    void whole() throws InterruptedException {
        goesWhileThePageIsOnItsWay();
        stand.bean(WholeRebuild.class).run(stand.shelf());
        onlyOneIsLeft();
    }

    @Test
    @DisplayName("nor of one tenant")
    void ofOneTenant() {
        goesWhileThePageIsOnItsWay();
        var started = TenantJobs.call(tenant, stand.bean(IndexRebuilds.class)::start);
        Patient.until(() ->
                TenantJobs.call(tenant, () -> stand.bean(IndexRebuilds.class).find(started.id()))
                                .orElseThrow()
                                .state()
                        != IndexRebuild.State.RUNNING);
        onlyOneIsLeft();
    }
}
