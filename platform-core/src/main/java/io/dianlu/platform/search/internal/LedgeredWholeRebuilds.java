package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.WholeRebuilds;
import io.dianlu.platform.search.internal.RebuildLedger.Line;
import io.dianlu.platform.search.spi.Searchable;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LedgeredWholeRebuilds implements WholeRebuilds {

    private final RebuildLedger ledger;
    private final Indexes indexes;
    private final Searchables searchables;

    LedgeredWholeRebuilds(RebuildLedger ledger, Indexes indexes, Searchables searchables) {
        this.ledger = ledger;
        this.indexes = indexes;
        this.searchables = searchables;
    }

    @Override
    public void ask() {
        searchables.list().forEach(searchable -> indexes.wantRebuild(searchable.subject()));
    }

    @Override
    public List<Whole> list() {
        return searchables.list().stream()
                .map(Searchable::subject)
                .map(subject -> new Whole(
                        subject,
                        indexes.state(subject).rebuildWanted(),
                        ledger.find(RebuildLedger.keyOfWhole(subject))
                                .map(Line::record)
                                .map(RebuildRecord::view)
                                .orElse(null)))
                .toList();
    }
}
