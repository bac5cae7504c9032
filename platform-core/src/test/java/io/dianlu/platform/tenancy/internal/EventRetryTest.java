package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomersChanged;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.tenant.TenantId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.TargetEventPublication;

@DisplayName("A publication that was not heard")
class EventRetryTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String TIMELINE =
            "io.dianlu.platform.report.internal.TimelineListener.on(io.dianlu.platform.customer.CustomersChanged)";
    private static final Duration AFTER_LEASE = LeftPublications.LEASE.plusSeconds(1);

    private final JdbcTemplate jdbc = PLATFORM.bean(JdbcTemplate.class);
    private final BatchedEventPublications publications = PLATFORM.bean(BatchedEventPublications.class);
    private final FieldPlatform.Tenant company = PLATFORM.newTenant();
    private final TenantId tenant = company.id();
    private final Person administrator = PLATFORM.person(company, "管理员", Role.ADMINISTRATOR, company.north());
    private final UUID customer = administrator.shop("蜗牛烘焙", 113.6, 34.7);
    private final Instant now = Instant.now();

    @BeforeEach
    @AfterEach
    void noneLeft() {
        jdbc.update("delete from event_publication");
    }

    private UUID leave(@Nullable Status status, Duration age, @Nullable Duration sinceLastTry) {
        return leave(customer, status, age, sinceLastTry);
    }

    private UUID leave(UUID of, @Nullable Status status, Duration age, @Nullable Duration sinceLastTry) {
        return leave(tenant, of, status, age, sinceLastTry);
    }

    private UUID leave(
            TenantId ofTenant, UUID of, @Nullable Status status, Duration age, @Nullable Duration sinceLastTry) {
        var event = new CustomersChanged(
                Ids.next(),
                ofTenant,
                now,
                null,
                List.of(new CustomersChanged.Change(
                        Ids.next(),
                        new CustomerId(of),
                        CustomersChanged.What.CUSTOMER_CREATED,
                        Map.of("name", "蜗牛烘焙"))));
        var id = UUID.randomUUID();
        jdbc.update(
                "insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,"
                        + " completion_attempts, last_resubmission_date, lane) values (?, ?, ?, ?, ?, ?, 1, ?, ?)",
                id,
                TIMELINE,
                CustomersChanged.class.getName(),
                PLATFORM.bean(EventSerializer.class).serialize(event),
                Timestamp.from(now.minus(age)),
                status == null ? null : status.name(),
                sinceLastTry == null ? null : Timestamp.from(now.minus(sinceLastTry)),
                ofTenant.value());
        return id;
    }

    private long heard() {
        return PLATFORM.count(tenant, "select count(*) from timeline_entry where tenant_id = ?");
    }

    private void forgotten() {
        FieldPlatform.await(
                () -> jdbc.queryForList("select id from event_publication").isEmpty());
    }

    @Test
    @DisplayName("is told again, whatever state a crash or a failure left it in, and then forgotten")
    void toldAgain() {
        var age = Duration.ofMinutes(5);
        leave(Status.RESUBMITTED, age, AFTER_LEASE);
        leave(Status.FAILED, age, AFTER_LEASE);
        leave(Status.PROCESSING, age, null);
        leave(Status.PUBLISHED, age, null);
        leave(null, age, null);
        FieldPlatform.await(() -> heard() == 6);
        forgotten();
    }

    @Test
    @DisplayName("is not told while this version cannot read it, and keeps no other from being told")
    void unreadable() {
        var age = Duration.ofMinutes(6);
        jdbc.update(
                "update event_publication set serialized_event = '?' where id = ?", leave(Status.PUBLISHED, age, null));
        jdbc.update(
                "update event_publication set event_type = 'io.dianlu.Gone' where id = ?",
                leave(Status.PUBLISHED, age, null));
        leave(Status.PUBLISHED, Duration.ofMinutes(5), null);
        FieldPlatform.await(() -> heard() == 2);
        FieldPlatform.await(
                () -> jdbc.queryForList("select id from event_publication").size() == 2);
    }

    @Test
    @DisplayName("brings nothing back of a customer that was erased meanwhile")
    void ofAnErasedCustomer() {
        var gone = administrator.shop("关门了", 113.6, 34.7);
        administrator.send("DELETE", "/customers/" + gone, null, 0);
        var erased = administrator.send("DELETE", "/recycled-customers/" + gone, null);
        assertThat(erased.status()).as(erased.body().toString()).isEqualTo(204);
        FieldPlatform.await(() -> heard() == 1);
        forgotten();
        leave(gone, Status.PUBLISHED, Duration.ofMinutes(5), null);
        leave(customer, Status.PUBLISHED, Duration.ofMinutes(5), null);
        forgotten();
        assertThat(heard()).as("of the customer that is there").isEqualTo(2);
    }

    @Test
    @DisplayName("is one of thousands after a long outage, and they are heard faster than live events come")
    void thousands() {
        for (int left = 0; left < 6_000; left++) {
            leave(Status.PUBLISHED, Duration.ofMinutes(5), null);
        }
        FieldPlatform.await(() -> heard() == 6_001);
    }

    @Test
    @DisplayName("is leased to one instance at a time, and again when the lease ended without a note")
    void leased() {
        var id = leave(Status.PUBLISHED, Duration.ofSeconds(5), null);
        assertThat(publications.markResubmitted(id, now)).isTrue();
        assertThat(publications.markResubmitted(id, now.plusSeconds(1))).isFalse();
        assertThat(publications.countByStatus(Status.RESUBMITTED)).isEqualTo(1);
        assertThat(publications.markResubmitted(id, now.plus(AFTER_LEASE))).isTrue();
    }

    @Test
    @DisplayName("waits its turn when many are left: so many at a time, and none that always fails is in the way")
    void turns() {
        var first = leave(Status.PUBLISHED, Duration.ofSeconds(8), null);
        var second = leave(Status.PUBLISHED, Duration.ofSeconds(7), null);
        var third = leave(Status.PUBLISHED, Duration.ofSeconds(6), null);
        assertThat(nextTwo()).containsExactlyInAnyOrder(first, second);
        publications.markResubmitted(first, now);
        publications.markResubmitted(second, now);
        publications.markFailed(first);
        publications.markFailed(second);
        assertThat(nextTwo()).containsExactly(third);
    }

    @Test
    @DisplayName(
            "of one tenant is told within its turn while thousands of another wait, also those that left nothing free")
    void shares() {
        var first = leave(Status.PUBLISHED, Duration.ofSeconds(4), null);
        jdbc.update("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status,
                    completion_attempts, lane)
                select gen_random_uuid(), listener_id, event_type, serialized_event, publication_date, status, 1, lane
                from event_publication, generate_series(2, 3000) where id = ?""", first);
        var other = PLATFORM.newTenant().id();
        var one = leave(other, customer, Status.PUBLISHED, Duration.ofSeconds(3), null);
        assertThat(next(500))
                .as("half of the places, and the other's one")
                .hasSize(251)
                .contains(one);
        assertThat(next(500)).as("half of what is left free, again and again").hasSizeBetween(200, 300);
        for (int round = 0; round < 10; round++) {
            next(500);
        }
        assertThat(onTheWay(tenant)).as("as many as are left for others").isBetween(450L, 501L);
        var later = leave(other, customer, Status.PUBLISHED, Duration.ofSeconds(2), null);
        assertThat(next(500)).containsExactly(later);
    }

    private long onTheWay(TenantId of) {
        var count = jdbc.queryForObject(
                "select count(*) from event_publication where lane = ? and last_resubmission_date is not null",
                Long.class,
                of.value());
        return count == null ? 0 : count;
    }

    private List<UUID> nextTwo() {
        return next(2);
    }

    private List<UUID> next(int most) {
        var criteria = FailedCriteria.ALL.withPublicationsPublishedBefore(now).withItemsToRead(most);
        return publications.findFailedPublications(criteria).stream()
                .map(TargetEventPublication::getIdentifier)
                .toList();
    }
}
