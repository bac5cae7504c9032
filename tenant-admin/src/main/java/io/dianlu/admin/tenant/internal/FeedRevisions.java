package io.dianlu.admin.tenant.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The counter behind the feed. Each writer locks it first and keeps it until commit. */
@Component
class FeedRevisions {

    private final JdbcClient jdbc;

    FeedRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction nobody else writes tenants. */
    void lock() {
        jdbc.sql("select revision from feed_revision for update")
                .query(Long.class)
                .single();
    }

    long next() {
        return jdbc.sql("update feed_revision set revision = revision + 1 returning revision")
                .query(Long.class)
                .single();
    }

    long current() {
        return jdbc.sql("select revision from feed_revision").query(Long.class).single();
    }
}
