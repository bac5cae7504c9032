package io.dianlu.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TenantFeedTest extends RunningTenantAdmin {

    /** With the reader as many as there are connections, so that none is refused for the lack of one. */
    private static final int WRITERS = 3;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("the feed tells what changed after a revision, in the contract's own shape")
    void tellsChanges() {
        long start = feed(0).revision();
        var id = UUID.randomUUID();
        register(id, newAlias(), "\"firstAdministrator\": {\"subject\": \"" + id + "\", \"name\": \"林淑芬\"}");
        var registered = feed(start);
        assertThat(registered.profiles()).hasSize(1);
        var profile = registered.profiles().getFirst();
        assertThat(profile.id().value()).isEqualTo(id);
        assertThat(profile.state()).isEqualTo(TenantState.TRIAL);
        assertThat(profile.firstAdministrator()).isEqualTo(new TenantProfile.FirstAdministrator(id, "林淑芬"));
        assertThat(profile.revision()).isEqualTo(registered.revision());
        assertThat(feed(registered.revision()).profiles()).isEmpty();
        changeState(id, "{\"state\": \"SUSPENDED\", \"reason\": \"试用结束\"}");
        assertThat(feed(registered.revision()).profiles())
                .extracting(TenantProfile::state)
                .containsExactly(TenantState.SUSPENDED);
    }

    @Test
    @DisplayName("a reader who follows while many write at once misses no revision")
    void missesNothing() throws Exception {
        long start = feed(0).revision();
        var heard = new TreeSet<Long>();
        long after = start;
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var writing = IntStream.range(0, 40)
                    .mapToObj(n -> writers.submit(
                            () -> register(UUID.randomUUID(), newAlias(), null).status()))
                    .toList();
            while (!writing.stream().allMatch(Future::isDone)) {
                after = hear(after, heard);
            }
            for (var written : writing) {
                assertThat(written.get()).isEqualTo(201);
            }
        }
        hear(after, heard);
        assertThat(heard).hasSize(40).first().isEqualTo(start + 1);
    }

    private long hear(long after, TreeSet<Long> heard) {
        var feed = feed(after);
        feed.profiles().forEach(profile -> heard.add(profile.revision()));
        return feed.revision();
    }

    @Test
    @DisplayName(
            "one answer holds a thousand profiles and says where to go on; the last page brings the reader to the newest revision")
    void pages() {
        long start = feed(0).revision();
        try {
            addTenants(start, TenantFeed.PAGE + 1);
            var first = feed(start);
            assertThat(first.profiles()).hasSize(TenantFeed.PAGE);
            assertThat(first.revision()).isEqualTo(start + TenantFeed.PAGE);
            assertThat(first.full()).isTrue();
            var second = feed(first.revision());
            assertThat(second.profiles())
                    .extracting(TenantProfile::revision)
                    .containsExactly(start + TenantFeed.PAGE + 1);
            assertThat(second.revision()).isEqualTo(start + TenantFeed.PAGE + 1);
            assertThat(second.full()).isFalse();
        } finally {
            jdbc.sql("delete from tenant where alias like 'one-of-many-%'").update();
        }
    }

    private void addTenants(long start, int count) {
        jdbc.sql("""
                        insert into tenant (id, alias, name, state, time_zone, plan, created_at, revision)
                        select gen_random_uuid(), 'one-of-many-' || n, 'One of many', 'TRIAL', 'Asia/Shanghai', 'standard',
                               now(), :start + n
                        from generate_series(1, :count) as n""").param("start", start).param("count", count).update();
        jdbc.sql("update feed_revision set revision = revision + ?")
                .param(count)
                .update();
    }

    @Test
    @DisplayName("without the key, or with another, the feed tells nothing, not even to an operator")
    void keyRequired() {
        assertThat(send(anonymous(TenantFeed.PATH)).status()).isEqualTo(401);
        assertThat(send(anonymous(TenantFeed.PATH).header(TenantFeed.KEY_HEADER, FEED_KEY + "x"))
                        .status())
                .isEqualTo(401);
        assertThat(get(TenantFeed.PATH).status()).isEqualTo(401);
    }
}
