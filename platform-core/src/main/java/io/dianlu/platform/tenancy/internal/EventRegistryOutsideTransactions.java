package io.dianlu.platform.tenancy.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.modulith.events.core.TargetEventPublication;

/**
 * The event registry without the transaction it opens around each note: {@link BatchedEventPublications} takes the notes in memory, and two
 * empty transactions for each listener of each event cost more than what the listener does.
 */
final class EventRegistryOutsideTransactions implements EventPublicationRegistry {

    private final EventPublicationRegistry registry;

    EventRegistryOutsideTransactions(EventPublicationRepository publications) {
        this.registry = new DefaultEventPublicationRegistry(publications, Clock.systemUTC());
    }

    @Override
    public Collection<TargetEventPublication> store(Object event, Stream<PublicationTargetIdentifier> listeners) {
        return registry.store(event, listeners);
    }

    @Override
    public void markProcessing(Object event, PublicationTargetIdentifier listener) {
        registry.markProcessing(event, listener);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener) {
        registry.markCompleted(event, listener);
    }

    @Override
    public void markFailed(Object event, PublicationTargetIdentifier listener) {
        registry.markFailed(event, listener);
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublications() {
        return registry.findIncompletePublications();
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublicationsOlderThan(Duration age) {
        return registry.findIncompletePublicationsOlderThan(age);
    }

    @Override
    public void deleteCompletedPublicationsOlderThan(Duration age) {
        registry.deleteCompletedPublicationsOlderThan(age);
    }

    @Override
    public void processIncompletePublications(
            Predicate<EventPublication> filter, Consumer<TargetEventPublication> consumer, @Nullable Duration age) {
        registry.processIncompletePublications(filter, consumer, age);
    }

    @Override
    public void processFailedPublications(ResubmissionOptions options, Consumer<TargetEventPublication> consumer) {
        registry.processFailedPublications(options, consumer);
    }

    @Override
    public void markStalePublicationsFailed(Staleness staleness) {
        registry.markStalePublicationsFailed(staleness);
    }
}
