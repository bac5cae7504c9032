package io.dianlu.platform.search.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of thing that can be found. Implemented as a bean by the room that owns it. Every method is called with the tenant's scope open and
 * no transaction, from several threads; it opens its own transaction and reads what is committed.
 */
public interface Searchable {

    /** Names the index: lower-case letters and dashes, stable, such as {@code customer}. */
    String subject();

    /** What the index should know of these. An id that is not answered never existed or was purged: it is taken out of the index. */
    List<SearchEntry> load(Collection<UUID> ids);

    /**
     * The tenant's documents in ascending order of id as PostgreSQL sorts them.
     *
     * @param after the last id of the page before; null for the first page
     * @param limit documents at most; a shorter page is the last one
     */
    List<SearchDocument> page(@Nullable UUID after, int limit);

    /** Those of the ids that {@link #page} would answer now. */
    Set<UUID> present(Collection<UUID> ids);

    /** How many documents the tenant has, about; shown as progress. */
    long count();

    /** After a rebuild of the tenant's index: builds what else is copied from PostgreSQL anew, such as a nearby index. */
    default void rebuildBeside() {}
}
