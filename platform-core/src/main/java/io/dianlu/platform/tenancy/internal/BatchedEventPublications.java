package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.platform.tenancy.LateWrites;
import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The event registry's store with its bookkeeping in batches. A publication is written with the change itself; that it was heard is
 * forgotten in one statement for many. Losing that note costs a repeated delivery, and listeners are idempotent. A publication that stays
 * behind, because its listener failed or the process died, is found by its age among the {@link LeftPublications}. It also gives the
 * registry, which belongs to no tenant, the block in which it may work outside any tenant's scope.
 */
class BatchedEventPublications implements EventPublicationRepository {

    private static final int BATCH = 500;

    private static final String INSERT = """
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts,
                lane)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final UUID OF_NOBODY = new UUID(0, 0);

    private static final String FORGET = "delete from event_publication where id = any(?)";

    private final EventPublicationRepository store;
    private final EventSerializer serializer;
    private final LateWrites lateWrites;
    private final JdbcTemplate jdbc;
    private final LeftPublications left;
    private volatile @Nullable Text lastText;
    private final ConcurrentLinkedQueue<UUID> heard = new ConcurrentLinkedQueue<>();

    /** What an event was written as: its listeners are stored one after the other, and it is written down once for all of them. */
    private record Text(Object event, Object text) {}

    BatchedEventPublications(
            EventPublicationRepository store, EventSerializer serializer, LateWrites lateWrites, JdbcTemplate jdbc) {
        this.store = store;
        this.serializer = serializer;
        this.lateWrites = lateWrites;
        this.jdbc = jdbc;
        this.left = new LeftPublications(jdbc, serializer);
    }

    @Scheduled(fixedDelay = 100)
    void forgetHeard() {
        var ids = new ArrayList<UUID>(BATCH);
        do {
            ids.clear();
            for (UUID id; ids.size() < BATCH && (id = heard.poll()) != null; ) {
                ids.add(id);
            }
            if (!ids.isEmpty()) {
                jdbc.update(FORGET, (Object) ids.toArray(UUID[]::new));
            }
        } while (ids.size() == BATCH);
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        var event = publication.getEvent();
        lateWrites.add(
                INSERT,
                publication.getIdentifier(),
                publication.getTargetIdentifier().getValue(),
                event.getClass().getName(),
                text(event),
                Timestamp.from(publication.getPublicationDate()),
                publication.getStatus().name(),
                publication.getCompletionAttempts(),
                lane(event));
        return publication;
    }

    /** Events of one tenant wait in one lane, so that they keep only each other waiting. */
    private static UUID lane(Object event) {
        return event instanceof DomainEvent told ? told.tenantId().value() : OF_NOBODY;
    }

    private Object text(Object event) {
        var last = lastText;
        if (last == null || last.event() != event) {
            last = new Text(event, serializer.serialize(event));
            lastText = last;
        }
        return last.text();
    }

    @Override
    public void markProcessing(UUID identifier) {
        // one instance delivers right after commit; what stays behind is found by its age, so a note per delivery buys
        // nothing
    }

    @Override
    public void markCompleted(TargetEventPublication publication, Instant completionDate) {
        heard.add(publication.getIdentifier());
    }

    @Override
    public void markCompleted(UUID identifier, Instant completionDate) {
        heard.add(identifier);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier identifier, Instant completionDate) {
        // asked only for a delivery that another one of the same publication overtook, whose id is noted already
    }

    @Override
    public void markFailed(UUID identifier) {
        // found by its age like one that was cut off
    }

    @Override
    public boolean markResubmitted(UUID identifier, Instant resubmissionDate) {
        return left.lease(identifier, resubmissionDate);
    }

    @Override
    public List<TargetEventPublication> findByStatus(Status status) {
        return onPlatform(() -> store.findByStatus(status));
    }

    @Override
    public int countByStatus(Status status) {
        return status == Status.RESUBMITTED
                ? left.countLeased(Instant.now())
                : onPlatform(() -> store.countByStatus(status));
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return onPlatform(store::findIncompletePublications);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
        return onPlatform(() -> store.findIncompletePublicationsPublishedBefore(instant));
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier target) {
        return onPlatform(() -> store.findIncompletePublicationsByEventAndTargetIdentifier(event, target));
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return onPlatform(store::findCompletedPublications);
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        var before = criteria.getPublicationDateReference();
        var limit = criteria.getMaxItemsToRead();
        var now = Instant.now();
        return left.leaseLongestWaiting(before == null ? now : before, now, limit < 0 ? BATCH : limit);
    }

    @Override
    public void deletePublications(List<UUID> identifiers) {
        onPlatform(() -> {
            store.deletePublications(identifiers);
            return null;
        });
    }

    @Override
    public void deleteCompletedPublications() {
        onPlatform(() -> {
            store.deleteCompletedPublications();
            return null;
        });
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant instant) {
        onPlatform(() -> {
            store.deleteCompletedPublicationsBefore(instant);
            return null;
        });
    }

    private static <T extends @Nullable Object> T onPlatform(Supplier<T> work) {
        return TenantScope.find().isPresent() ? work.get() : PlatformWork.call(work);
    }
}
