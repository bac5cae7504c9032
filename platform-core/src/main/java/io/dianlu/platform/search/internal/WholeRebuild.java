package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.internal.Indexes.State;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Rebuilds the index of a subject for all tenants beside the live one, then switches. Loses nothing: from the moment the next index is
 * known, writes go to both; what was committed before that is read from PostgreSQL; an older state never overwrites a newer one; and what went
 * while its page was on the way is taken out again. Cut off
 * anywhere, it leaves the live index as it was and starts afresh.
 */
@Component
class WholeRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(WholeRebuild.class);
    /** Until the last instance knows the next index: longer than anyone remembers the targets, and a request's time on top. */
    private static final long SETTLING_MILLIS = 3 * WriteTargets.REMEMBERED_MILLIS;

    private final Indexes indexes;
    private final IndexHandles handles;
    private final IndexBatches batches;
    private final IndexWriter writer;
    private final RebuildLedger ledger;
    private final TenantDirectory tenants;

    WholeRebuild(
            Indexes indexes,
            IndexHandles handles,
            IndexBatches batches,
            IndexWriter writer,
            RebuildLedger ledger,
            TenantDirectory tenants) {
        this.indexes = indexes;
        this.handles = handles;
        this.batches = batches;
        this.writer = writer;
        this.ledger = ledger;
        this.tenants = tenants;
    }

    /** Runs to the end, unless another instance is at it. */
    void run(Searchable searchable) throws InterruptedException {
        var subject = searchable.subject();
        var line = ledger.begin(RebuildLedger.keyOfWhole(subject));
        if (line.isEmpty()) {
            return;
        }
        var progress = new RebuildProgress(ledger, line.get());
        try {
            rebuild(searchable, progress);
            progress.done();
        } catch (RuntimeException | InterruptedException failed) {
            progress.failed(failed);
            throw failed;
        }
    }

    private void rebuild(Searchable searchable, RebuildProgress progress) throws InterruptedException {
        var subject = searchable.subject();
        var before = withoutLeftovers(indexes.state(subject));
        var next = indexes.createNext(subject);
        if (before.live() != null) {
            Thread.sleep(SETTLING_MILLIS);
        }
        var all = tenants.list().stream()
                .filter(tenant -> tenant.state() != TenantState.PURGED)
                .toList();
        progress.expect(count(all, searchable));
        for (var tenant : all) {
            TenantJobs.run(tenant.id(), () -> fill(next, searchable, progress));
        }
        indexes.switchTo(subject, next, before);
        if (before.live() != null) {
            indexes.delete(before.live());
        }
        LOG.info("Rebuilt the index of {} for {} tenants as {}", subject, all.size(), next);
    }

    private State withoutLeftovers(State state) {
        state.all().stream().filter(index -> !index.equals(state.live())).forEach(indexes::delete);
        return state;
    }

    private void fill(String next, Searchable searchable, RebuildProgress progress) {
        var index = handles.ofScope(searchable.subject());
        Pages.forEach(searchable, page -> {
            writer.fill(
                    searchable.subject(), next, page.stream().map(index::write).toList());
            writer.fill(searchable.subject(), next, batches.goneFrom(page, searchable));
            progress.add(page.size());
        });
        searchable.rebuildBeside();
    }

    private static long count(List<TenantProfile> tenants, Searchable searchable) {
        return tenants.stream()
                .mapToLong(tenant -> TenantJobs.call(tenant.id(), searchable::count))
                .sum();
    }
}
