package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.internal.RebuildLedger.Line;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class LedgeredRebuilds implements IndexRebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(LedgeredRebuilds.class);

    private final RebuildLedger ledger;
    private final TenantRebuild rebuild;
    private final Searchables searchables;

    LedgeredRebuilds(RebuildLedger ledger, TenantRebuild rebuild, Searchables searchables) {
        this.ledger = ledger;
        this.rebuild = rebuild;
        this.searchables = searchables;
    }

    @Override
    public IndexRebuild start() {
        var key = RebuildLedger.keyOfTenant();
        var running = ledger.find(key).map(Line::record).filter(RebuildRecord::isRunning);
        if (running.isPresent()) {
            return running.get().view();
        }
        var line = ledger.begin(key);
        if (line.isEmpty()) {
            // somebody was a moment faster
            return ledger.find(key).orElseThrow().record().view();
        }
        var tenant = TenantScope.require();
        Thread.ofVirtual().name("search-rebuild-" + tenant).start(() -> run(tenant, line.get()));
        return line.get().record().view();
    }

    @Override
    public Optional<IndexRebuild> find(UUID id) {
        return ledger.find(RebuildLedger.keyOfTenant())
                .map(Line::record)
                .filter(record -> record.id().equals(id))
                .map(RebuildRecord::view);
    }

    private void run(TenantId tenant, Line line) {
        var progress = new RebuildProgress(ledger, line);
        try {
            TenantJobs.run(tenant, () -> {
                progress.expect(
                        searchables.list().stream().mapToLong(Searchable::count).sum());
                searchables.list().forEach(searchable -> rebuild.run(searchable, progress));
                progress.done();
            });
        } catch (RuntimeException failed) {
            LOG.warn("The rebuild for tenant {} failed", tenant, failed);
            progress.failed(failed);
        }
    }
}
