package io.dianlu.platform.search;

import io.dianlu.platform.search.spi.SearchDocument.Contact;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The door: bring things up to date in the index, and find them. Works for the tenant of the open scope, and for no other. Thread-safe. */
public interface SearchIndex {

    /**
     * Asks the index to read these again and to take their state over; call it after commit. Requests of a few milliseconds, of all callers,
     * travel together.
     *
     * @param subject the name a {@link io.dianlu.platform.search.spi.Searchable} gave itself
     * @return completes when the index has taken them durably (found about a second later); fails with {@link SearchUnavailable} when it could
     *     not: ask again later
     */
    CompletableFuture<Void> enqueue(String subject, Collection<UUID> ids);

    /**
     * Waits while many changes of the tenant are before the index, ten seconds at most, and not while the engine is away. Whoever brings
     * hundreds of changes at a time calls it before each time, outside a transaction: then search follows within seconds, and nobody's single
     * change stands behind a whole file.
     *
     * @param changes how many are coming; a few wait for nobody
     */
    void letCatchUp(int changes);

    /**
     * Finds by name, short name, pinyin, initials, contact, any part of a phone number, or address; exact before prefix before part before
     * similar before address.
     *
     * @throws SearchUnavailable at once when the engine is known to be down, within about two seconds otherwise
     * @throws io.dianlu.platform.shared.Problem validation-failed on a cursor that belongs to another search
     */
    SearchHits search(String subject, SearchQuery query);

    /**
     * Why a thing was found, for results that come from elsewhere; the same as {@link SearchHit#highlights()}. Needs no engine.
     *
     * @param text what was typed
     */
    Map<String, String> highlights(
            String text, String name, @Nullable String shortName, List<Contact> contacts, @Nullable String address);

    /** Whether the index answers, without asking it. */
    boolean isAvailable();
}
