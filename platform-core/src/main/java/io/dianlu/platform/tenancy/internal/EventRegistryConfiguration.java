package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.LateWrites;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class EventRegistryConfiguration {

    @Bean
    @Primary
    BatchedEventPublications batchedEventPublications(
            @Qualifier("jdbcEventPublicationRepository") EventPublicationRepository store,
            EventSerializer serializer,
            LateWrites lateWrites,
            JdbcTemplate jdbc) {
        return new BatchedEventPublications(store, serializer, lateWrites, jdbc);
    }

    @Bean
    @Primary
    EventPublicationRegistry eventRegistry(BatchedEventPublications publications) {
        return new EventRegistryOutsideTransactions(publications);
    }

    @Bean
    EventRetry eventRetry(IncompleteEventPublications publications) {
        return new EventRetry(publications);
    }

    /**
     * Delivers again what a listener failed on or a crash cut off. However much an outage left behind, only so many are on their way at a time,
     * of each tenant its share and in it those that waited longest first; as they are heard the next follow, a thousand a second at most, so that what is left grows less while
     * live events go on.
     */
    static final class EventRetry {

        /** A listener that is still at work after this counts as cut off. */
        private static final Duration AGE = Duration.ofSeconds(20);

        private static final ResubmissionOptions LIMITS = ResubmissionOptions.defaults()
                .withMinAge(AGE)
                .withBatchSize(500)
                .withMaxInFlight(LeftPublications.MOST_ON_THEIR_WAY);

        private final IncompleteEventPublications publications;

        EventRetry(IncompleteEventPublications publications) {
            this.publications = publications;
        }

        @Scheduled(fixedDelayString = "PT0.5S", initialDelayString = "PT10S")
        void resubmit() {
            publications.resubmitIncompletePublications(LIMITS);
        }
    }
}
