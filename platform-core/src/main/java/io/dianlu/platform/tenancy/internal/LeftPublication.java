package io.dianlu.platform.tenancy.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/** A publication that stayed behind and is told again. */
final class LeftPublication implements TargetEventPublication {

    private final UUID id;
    private final Object event;
    private final PublicationTargetIdentifier listener;
    private final Instant publishedAt;
    private final Instant leasedAt;
    private final int attempts;
    private volatile @Nullable Instant completedAt;

    LeftPublication(
            UUID id,
            Object event,
            PublicationTargetIdentifier listener,
            Instant publishedAt,
            Instant leasedAt,
            int attempts) {
        this.id = id;
        this.event = event;
        this.listener = listener;
        this.publishedAt = publishedAt;
        this.leasedAt = leasedAt;
        this.attempts = attempts;
    }

    @Override
    public UUID getIdentifier() {
        return id;
    }

    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public PublicationTargetIdentifier getTargetIdentifier() {
        return listener;
    }

    @Override
    public Instant getPublicationDate() {
        return publishedAt;
    }

    @Override
    public Instant getLastResubmissionDate() {
        return leasedAt;
    }

    @Override
    public int getCompletionAttempts() {
        return attempts;
    }

    @Override
    public Status getStatus() {
        return completedAt == null ? Status.RESUBMITTED : Status.COMPLETED;
    }

    @Override
    public Optional<Instant> getCompletionDate() {
        return Optional.ofNullable(completedAt);
    }

    @Override
    public void markCompleted(Instant instant) {
        completedAt = instant;
    }
}
