package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL is asked how it finds what it leases, in a registry of its own that no platform works off meanwhile. The tables of tenants have
 * {@code QueryPlansTest}.
 */
@DisplayName("Of a hundred thousand publications that stayed behind")
class LeftPublicationPlansTest {

    private static final Instant NOW = Instant.now();

    private static JdbcTemplate jdbc;

    @BeforeAll
    static void leave() throws Exception {
        var database = TestEngines.shared().newDatabase();
        var owner = new DriverManagerDataSource(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
        for (var file : new String[] {
            "0002-app-role.sql", "0003-event-publication.sql", "0006-left-publications.sql", "0010-publication-lane.sql"
        }) {
            var liquibase = new SpringLiquibase();
            liquibase.setDataSource(owner);
            liquibase.setChangeLog("classpath:db/changelog/tenancy/" + file);
            liquibase.setResourceLoader(new DefaultResourceLoader());
            liquibase.afterPropertiesSet();
        }
        jdbc = new JdbcTemplate(owner);
        // half were never told again, half were, and of these a thousand a moment ago
        jdbc.update("""
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date,
                    status, completion_attempts, lane, last_resubmission_date)
                select gen_random_uuid(), 'a.Listener.on(an.Event)', 'an.Event', repeat('event ', 40),
                    now() - interval '1 day' + n * interval '100 ms', 'PUBLISHED', 1, md5((n % 50)::text)::uuid,
                    case when n <= 1000 then now() when n % 2 = 0
                        then now() - interval '1 hour' + n * interval '10 ms' end
                from generate_series(1, 100000) n""");
        jdbc.execute("analyze event_publication");
    }

    private static String plan(String sql, Object... parameters) {
        return String.join("\n", jdbc.queryForList("explain (costs off) " + sql, String.class, parameters));
    }

    private static void readsNoMoreThanItAnswers(String plan) {
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on event_publication");
        assertThat(plan).doesNotContain("Sort Key");
    }

    @Test
    @DisplayName("each lane's that waited longest are leased in the order of an index, and only lanes are sorted")
    void longestWaiting() {
        var plan = plan(
                LeftPublications.LEASE_LONGEST_WAITING,
                LeftPublications.longestWaiting(NOW.minusSeconds(20), NOW, 500));
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on event_publication");
        assertThat(plan.lines().filter(line -> line.contains("Sort Key")).map(String::strip))
                .containsExactly("Sort Key: (COALESCE(waiting.last_resubmission_date, waiting.publication_date))");
    }

    @Test
    @DisplayName("each of fifty lanes gets the same share")
    void shares() {
        var leasesEnded = NOW.plusSeconds(120);
        var leased = jdbc.queryForList(
                "with lease as (" + LeftPublications.LEASE_LONGEST_WAITING + ", lane) select lane from lease",
                UUID.class,
                LeftPublications.longestWaiting(leasesEnded.minusSeconds(20), leasesEnded, 500));
        assertThat(leased.stream().collect(Collectors.groupingBy(lane -> lane, Collectors.counting())))
                .hasSize(50)
                .allSatisfy((_, share) -> assertThat(share).isEqualTo(10));
    }

    @Test
    @DisplayName("those under lease are counted without the others")
    void leased() {
        readsNoMoreThanItAnswers(plan(LeftPublications.COUNT_LEASED, Timestamp.from(NOW.minusSeconds(60))));
    }

    @Test
    @DisplayName("one is leased by its id")
    void one() {
        readsNoMoreThanItAnswers(plan(
                LeftPublications.LEASE_ONE,
                Timestamp.from(NOW),
                UUID.randomUUID(),
                Timestamp.from(NOW.minusSeconds(60))));
    }

    @Test
    @DisplayName("one that is read from end to end, or sorted, is noticed")
    void canary() {
        assertThat(plan("select id from event_publication where completion_date is null order by publication_date"))
                .contains("Seq Scan on event_publication")
                .contains("Sort Key");
    }
}
