package io.dianlu.platform.tenancy.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.util.ClassUtils;

/**
 * What stayed behind in the event registry. It is leased to one instance at a time; when the lease ends without the note that it was heard,
 * it is told again. However much an outage left, each statement reads only the rows it answers with.
 */
final class LeftPublications {

    private static final Logger LOG = LoggerFactory.getLogger(LeftPublications.class);

    /** How long a redelivery may take before the publication counts as left behind again. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** How many may be on their way at a time, of all tenants. */
    static final int MOST_ON_THEIR_WAY = 1_000;

    /**
     * Chooses what is told again next, leases it and reads it, all in one statement. Each tenant has a lane of its own: every lane in which
     * something may be told gets the same share, in it those that waited longest first, so that one that always fails keeps no other waiting;
     * and no lane gets more on its way than is left free for the others, so that there is room for whoever comes when all of one tenant's fail
     * or hang. Where there are more lanes than shares, those go first whose oldest waited longest.
     *
     * <p>Lanes are found by stepping through the index from one to the next. The choice is materialized because a plan that asks it again for
     * each row skips those it has locked itself and so leases more than it may; it is an array because PostgreSQL would rather read everything
     * than look up hundreds of ids one by one.
     */
    static final String LEASE_LONGEST_WAITING = """
            with recursive lane_after(lane) as (
                (select lane from event_publication where completion_date is null order by lane limit 1)
                union all
                select (select next.lane from event_publication next
                        where next.completion_date is null and next.lane > lane_after.lane order by next.lane limit 1)
                from lane_after where lane_after.lane is not null),
            on_the_way as materialized (
                select lane from event_publication where completion_date is null and last_resubmission_date >= ?),
            due as materialized (
                select lane_after.lane, oldest.since from lane_after cross join lateral (
                    select coalesce(last_resubmission_date, publication_date) as since from event_publication waiting
                    where waiting.lane = lane_after.lane and completion_date is null
                      and coalesce(last_resubmission_date, publication_date) < ?
                      and publication_date < ? and (last_resubmission_date is null or last_resubmission_date < ?)
                    order by coalesce(last_resubmission_date, publication_date) limit 1) oldest
                order by oldest.since limit ?),
            room as materialized (
                select due.lane,
                    least((select ceil(?::numeric / count(*)) from due),
                        ceil((? - (select count(*) from on_the_way)
                            - (select count(*) from on_the_way own where own.lane = due.lane)) / 2.0))::bigint as share
                from due),
            longest_waiting as materialized (
                select mine.id from room cross join lateral (
                    select id from event_publication waiting
                    where waiting.lane = room.lane and completion_date is null
                      and coalesce(last_resubmission_date, publication_date) < ?
                      and publication_date < ? and (last_resubmission_date is null or last_resubmission_date < ?)
                    order by coalesce(last_resubmission_date, publication_date)
                    limit greatest(room.share, 0) for update skip locked) mine
                limit ?)
            update event_publication set status = 'RESUBMITTED', last_resubmission_date = ?,
                completion_attempts = coalesce(completion_attempts, 0) + 1
            where id = any(array(select id from longest_waiting))
            returning id, listener_id, event_type, serialized_event, publication_date, last_resubmission_date, completion_attempts""";

    static final String LEASE_ONE = """
            update event_publication set status = 'RESUBMITTED', last_resubmission_date = ?,
                completion_attempts = coalesce(completion_attempts, 0) + 1
            where id = ? and completion_date is null
              and (last_resubmission_date is null or last_resubmission_date < ?)""";

    static final String COUNT_LEASED =
            "select count(*) from event_publication where completion_date is null and last_resubmission_date >= ?";

    private final JdbcTemplate jdbc;
    private final EventSerializer serializer;
    /** Leased here and not told yet. */
    private final Set<UUID> chosen = ConcurrentHashMap.newKeySet();

    LeftPublications(JdbcTemplate jdbc, EventSerializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /**
     * The parameters of {@link #LEASE_LONGEST_WAITING}. Nothing that may be told has waited since later than the later of the two moments,
     * where the index is left.
     */
    static Object[] longestWaiting(Instant before, Instant now, long limit) {
        var ended = Timestamp.from(now.minus(LEASE));
        var published = Timestamp.from(before);
        var left = published.after(ended) ? published : ended;
        return new Object[] {
            ended,
            left,
            published,
            ended,
            limit,
            limit,
            MOST_ON_THEIR_WAY,
            left,
            published,
            ended,
            limit,
            Timestamp.from(now)
        };
    }

    /** At most so many of those published before, of each tenant its share, the oldest first. */
    List<TargetEventPublication> leaseLongestWaiting(Instant before, Instant now, long limit) {
        var leased =
                jdbc
                        .query(LEASE_LONGEST_WAITING, (row, _) -> publication(row), longestWaiting(before, now, limit))
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        leased.forEach(publication -> chosen.add(publication.getIdentifier()));
        return leased.stream()
                .sorted(Comparator.comparing(LeftPublication::getPublicationDate))
                .<TargetEventPublication>map(publication -> publication)
                .toList();
    }

    /** Empty for one that this version cannot read, such as of an event that is no more: it must not keep the others from being told. */
    private Optional<LeftPublication> publication(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        try {
            var type = ClassUtils.forName(row.getString("event_type"), null);
            return Optional.of(new LeftPublication(
                    id,
                    serializer.deserialize(row.getString("serialized_event"), type),
                    PublicationTargetIdentifier.of(row.getString("listener_id")),
                    row.getTimestamp("publication_date").toInstant(),
                    row.getTimestamp("last_resubmission_date").toInstant(),
                    row.getInt("completion_attempts")));
        } catch (ClassNotFoundException | LinkageError | RuntimeException unreadable) {
            LOG.warn("Publication {} is passed over: {}", id, unreadable.toString());
            return Optional.empty();
        }
    }

    /** Takes the lease, unless it was taken when the publication was chosen; false when another instance holds it. */
    boolean lease(UUID id, Instant now) {
        return chosen.remove(id)
                || jdbc.update(LEASE_ONE, Timestamp.from(now), id, Timestamp.from(now.minus(LEASE))) == 1;
    }

    int countLeased(Instant now) {
        var count = jdbc.queryForObject(COUNT_LEASED, Integer.class, Timestamp.from(now.minus(LEASE)));
        return count == null ? 0 : count;
    }
}
