package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckedIn;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.NearbyIndex;
import io.dianlu.platform.geo.NearbyKind;
import io.dianlu.platform.geo.NearbyUnavailable;
import io.dianlu.platform.geo.Placement;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.PhoneTime;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The geo index of arrivals, one per tenant and day, after commit; built anew from PostgreSQL when Redis lost it. An arrival never moves. */
@Component
class NearbyArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(NearbyArrivals.class);
    private static final int PAGE = 2_000;

    private record Day(TenantId tenant, LocalDate day) {}

    private final NearbyIndex index;
    private final TenantReads reads;
    private final AsyncTaskExecutor background;
    private final Set<Day> rebuilding = ConcurrentHashMap.newKeySet();

    NearbyArrivals(
            NearbyIndex index, TenantReads reads, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.index = index;
        this.reads = reads;
        this.background = background;
    }

    static NearbyKind kind(LocalDate day) {
        return NearbyKind.until(end(day), "check-ins-" + day);
    }

    /**
     * Whether Redis keeps the day. One that is long over is asked of PostgreSQL alone, and so is one that has begun nowhere on earth: who asks for
     * the days of a century must not fill Redis with them.
     */
    static boolean isKept(LocalDate day) {
        var now = Instant.now();
        return end(day).isAfter(now)
                && !day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(1));
    }

    private static Instant end(LocalDate day) {
        // a day more than a phone may keep a command, for the zones of the earth
        return day.atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .plus(PhoneTime.MAX_AGE)
                .plusSeconds(86_400);
    }

    /** A failure leaves the event with the registry, which tells it again; to place an arrival twice does no harm. */
    @Async
    @TransactionalEventListener
    void on(CheckedIn event) {
        var wgs84 = event.wgs84();
        if (wgs84 == null || !isKept(event.day())) {
            return;
        }
        var department = event.department();
        var placement = Placement.of(
                event.visit().value(), wgs84, event.rep().value(), department == null ? null : department.value());
        try {
            index.place(kind(event.day()), List.of(placement));
        } catch (NearbyUnavailable away) {
            // a lost index is built anew as a whole; only a server that is merely away hears of this arrival again
            if (away.reason() == NearbyUnavailable.Reason.DOWN) {
                throw away;
            }
            rebuildInBackground(event.day());
        }
    }

    /** Starts building the open tenant's index of the day in the background, once at a time on this instance. */
    void rebuildInBackground(LocalDate day) {
        var wanted = new Day(TenantScope.require(), day);
        if (rebuilding.add(wanted)) {
            background.execute(() -> {
                try {
                    TenantJobs.run(wanted.tenant(), () -> rebuild(day));
                } catch (RuntimeException failed) {
                    LOG.warn("The geo index of the arrivals of {} could not be built: {}", day, failed.toString());
                } finally {
                    rebuilding.remove(wanted);
                }
            });
        }
    }

    void rebuild(LocalDate day) {
        index.rebuild(kind(day), () -> everything(day))
                .ifPresent(count -> LOG.info("Built the geo index of the arrivals of {} with {} places", day, count));
    }

    private Stream<Placement> everything(LocalDate day) {
        return Stream.iterate(
                        page(day, null),
                        page -> !page.isEmpty(),
                        page -> page(day, page.getLast().id()))
                .flatMap(List::stream);
    }

    private List<Placement> page(LocalDate day, @Nullable UUID after) {
        var conditions = arrivals(Conditions.wholeTenant(), day);
        if (after != null) {
            conditions.and("k.visit_id > ?", after);
        }
        return reads.list(
                "select k.visit_id, k.wgs_lng, k.wgs_lat, k.rep_id, k.department_id from visit_check k where "
                        + conditions.sql() + " order by k.visit_id limit " + PAGE,
                (row, _) -> Placement.of(
                        row.getObject("visit_id", UUID.class),
                        new Coordinate(row.getDouble("wgs_lng"), row.getDouble("wgs_lat")),
                        row.getObject("rep_id", UUID.class),
                        row.getObject("department_id", UUID.class)),
                conditions.parameters());
    }

    static Conditions arrivals(Conditions conditions, LocalDate day) {
        return conditions.and("k.day = ?", day).and("k.kind = 'IN'").and("k.wgs_lng is not null");
    }
}
