package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.Searchable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks through all documents of the tenant whose scope is open. */
final class Pages {

    static final int SIZE = 500;

    private Pages() {}

    static void forEach(Searchable searchable, Consumer<List<SearchDocument>> use) {
        @Nullable UUID after = null;
        List<SearchDocument> page;
        do {
            page = searchable.page(after, SIZE);
            if (!page.isEmpty()) {
                use.accept(page);
                after = page.getLast().id();
            }
        } while (page.size() == SIZE);
    }
}
