package io.dianlu.platform.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Search and the map follow a customer's changes in the order in which they were stored")
class CopiesFollowTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String AROUND = "/customers-nearby?datum=WGS84&lng=113.6&lat=34.7";
    private static final String SOMEBODY_WAITS = "select count(*) > 0 from pg_locks"
            + " where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person northern = PLATFORM.person(tenant, "北区业务员", Role.REP, tenant.north());
    private final Person southern = PLATFORM.person(tenant, "南区业务员", Role.REP, tenant.south());
    private final UUID shop = northern.shop("钟快的店", 113.6, 34.7);

    private Reply handOver(Person owner) {
        return administrator.post("/customer-bulk-changes", Map.of("ids", List.of(shop), "ownerId", owner.id()));
    }

    /** As search and the map know it, not PostgreSQL instead of them. */
    private static boolean isFoundBy(Person somebody) {
        var searched = somebody.get("/customer-search?q=zkdd");
        var around = somebody.get(AROUND);
        return searched.at("/answeredBy").asString().equals("ELASTICSEARCH")
                && around.at("/answeredBy").asString().equals("REDIS")
                && searched.at("/items").size() == 1
                && around.at("/items").size() == 1;
    }

    private long version() {
        return PLATFORM.count(
                tenant.id(),
                "select (extract(epoch from touched_at) * 1000000)::bigint from customer where tenant_id = ?");
    }

    /** Another machine stored a change at that moment of its own clock. */
    private void changeElsewhere(Instant moment) {
        PLATFORM.bean(JdbcTemplate.class)
                .update(
                        "update customer set touched_at = ? where tenant_id = ? and id = ?",
                        moment.atOffset(ZoneOffset.UTC),
                        tenant.id().value(),
                        shop);
        PLATFORM.bean(CustomerEvents.class)
                .tell(
                        List.of(CustomerEvents.change(shop, What.TOUCHED, Map.of())),
                        new PersonId(northern.id()),
                        moment);
    }

    private void inTransaction(Runnable work) {
        var transaction = new TransactionTemplate(PLATFORM.bean(PlatformTransactionManager.class));
        TenantJobs.run(tenant.id(), () -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private void awaitAllHeard() {
        FieldPlatform.await(() -> Objects.requireNonNull(PLATFORM.bean(JdbcTemplate.class)
                        .queryForObject(
                                "select count(*) from event_publication where serialized_event like ?",
                                Long.class,
                                "%" + tenant.id() + "%"))
                == 0);
    }

    @Test
    @DisplayName("also after one was stored by a machine whose clock is ahead")
    void clockAhead() {
        FieldPlatform.await(() -> isFoundBy(northern));
        inTransaction(() -> changeElsewhere(Instant.now().plusSeconds(3_600)));
        awaitAllHeard();
        assertThat(handOver(southern).at("/changed").asInt()).isEqualTo(1);
        awaitAllHeard();
        FieldPlatform.await(() -> isFoundBy(southern));
        assertThat(isFoundBy(northern)).as("the former owner").isFalse();
    }

    @Test
    @DisplayName("and each of them makes it newer: an edit, a visit, the recycle bin and the way back")
    void eachIsNewer() {
        inTransaction(() -> changeElsewhere(Instant.now().plusSeconds(3_600)));
        long before = version();
        northern.send("PUT", "/customers/" + shop, Map.of("id", shop, "name", "钟快的老店", "kind", "SHOP"), 0);
        assertThat(version()).as("an edit").isGreaterThan(before);
        before = version();
        northern.put("/visits/" + northern.visit(shop) + "/record", Map.of("text", "来过"));
        assertThat(version()).as("a visit").isGreaterThan(before);
        before = version();
        administrator.send("DELETE", "/customers/" + shop, null, 1);
        assertThat(version()).as("into the bin").isGreaterThan(before);
        before = version();
        administrator.put("/recycled-customers/" + shop + "/restoration", Map.of());
        assertThat(version()).as("out of it").isGreaterThan(before);
    }

    @Test
    @DisplayName("also where one had to wait until another was stored")
    void waitedForAnother() throws Exception {
        FieldPlatform.await(() -> isFoundBy(northern));
        var jdbc = PLATFORM.bean(JdbcTemplate.class);
        var stored = new Instant[1];
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = new Future<?>[1];
            inTransaction(() -> {
                jdbc.queryForList(
                        "select id from customer where tenant_id = ? and id = ? for update",
                        tenant.id().value(),
                        shop);
                waiting[0] = threads.submit(() -> handOver(southern));
                FieldPlatform.await(() -> Boolean.TRUE.equals(jdbc.queryForObject(SOMEBODY_WAITS, Boolean.class)));
                stored[0] = Instant.now();
                changeElsewhere(stored[0]);
            });
            waiting[0].get();
        }
        awaitAllHeard();
        FieldPlatform.await(() -> isFoundBy(southern));
        assertThat(Instant.parse(
                        southern.get("/customers/" + shop).at("/updatedAt").asString()))
                .isAfterOrEqualTo(stored[0].truncatedTo(ChronoUnit.MICROS));
    }
}
