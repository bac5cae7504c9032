package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuild.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A run as it is written down: the view, who works on it, and when there was a sign of life.
 *
 * @param worker the instance of the platform
 */
@JsonNaming(SnakeCaseStrategy.class)
record RebuildRecord(
        UUID id,
        UUID worker,
        State state,
        long indexed,
        long total,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String error,
        Instant aliveAt) {

    private static final Duration SILENCE = Duration.ofSeconds(30);

    static RebuildRecord started(UUID id, UUID worker, long total) {
        var now = Instant.now();
        return new RebuildRecord(id, worker, State.RUNNING, 0, total, now, null, null, now);
    }

    RebuildRecord progressed(long nowIndexed) {
        return new RebuildRecord(
                id, worker, state, nowIndexed, Math.max(total, nowIndexed), startedAt, null, null, Instant.now());
    }

    RebuildRecord expecting(long nowTotal) {
        return new RebuildRecord(id, worker, state, indexed, nowTotal, startedAt, null, null, Instant.now());
    }

    RebuildRecord done() {
        var now = Instant.now();
        return new RebuildRecord(id, worker, State.DONE, indexed, indexed, startedAt, now, null, now);
    }

    RebuildRecord failed(String reason) {
        var now = Instant.now();
        return new RebuildRecord(id, worker, State.FAILED, indexed, total, startedAt, now, reason, now);
    }

    boolean isRunning() {
        return state == State.RUNNING && aliveAt.plus(SILENCE).isAfter(Instant.now());
    }

    /** A run that fell silent was cut off by a crash. */
    IndexRebuild view() {
        return state == State.RUNNING && !isRunning()
                ? new IndexRebuild(id, State.FAILED, indexed, total, startedAt, aliveAt, "interrupted")
                : new IndexRebuild(id, state, indexed, total, startedAt, finishedAt, error);
    }
}
