package io.dianlu.platform.search.spi;

import java.util.UUID;

/** What the index should know about one thing: its document, or that it is gone. */
public sealed interface SearchEntry permits SearchDocument, Removed {

    UUID id();

    /**
     * Grows with every change that shows in the document, whatever room made it (microseconds of the last change will do). An entry never
     * overwrites one with a greater version, so late writes do no harm.
     */
    long version();
}
