package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.PlatformWork;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * The event registry's store with its bookkeeping in batches. A publication is written with the change itself; that it was heard is
 * forgotten in one statement for many. Losing that note costs a repeated delivery, and listeners are idempotent. It also gives the registry,
 * which belongs to no tenant, the block in which it may work outside any tenant's scope.
 */
class BatchedEventPublications implements EventPublicationRepository {

    private static final int BATCH = 500;

    private final EventPublicationRepository store;
    private final JdbcTemplate jdbc;
    private final ConcurrentLinkedQueue<UUID> heard = new ConcurrentLinkedQueue<>();

    BatchedEventPublications(EventPublicationRepository store, JdbcTemplate jdbc) {
        this.store = store;
        this.jdbc = jdbc;
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
                jdbc.update("delete from event_publication where id = any(?)", (Object) ids.toArray(UUID[]::new));
            }
        } while (ids.size() == BATCH);
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        return store.create(publication);
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
        onPlatform(() -> {
            store.markCompleted(event, identifier, completionDate);
            return null;
        });
    }

    @Override
    public void markFailed(UUID identifier) {
        onPlatform(() -> {
            store.markFailed(identifier);
            return null;
        });
    }

    @Override
    public boolean markResubmitted(UUID identifier, Instant resubmissionDate) {
        return onPlatform(() -> store.markResubmitted(identifier, resubmissionDate));
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
        return onPlatform(() -> store.findFailedPublications(criteria));
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
