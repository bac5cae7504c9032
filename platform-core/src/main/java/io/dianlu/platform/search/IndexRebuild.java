package io.dianlu.platform.search;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run that reads a tenant's documents (or everybody's) into the index again.
 *
 * @param indexed documents read so far
 * @param total documents to read, about
 * @param error what went wrong, when failed
 */
public record IndexRebuild(
        UUID id,
        State state,
        long indexed,
        long total,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error) {

    public enum State {
        RUNNING,
        DONE,
        FAILED
    }
}
