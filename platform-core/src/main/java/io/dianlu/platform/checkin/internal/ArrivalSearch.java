package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.checkin.CheckIns;
import io.dianlu.platform.checkin.CheckIns.AnsweredBy;
import io.dianlu.platform.checkin.CheckIns.Nearby;
import io.dianlu.platform.checkin.CheckIns.NearbyCheckIn;
import io.dianlu.platform.geo.Audience;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Distances;
import io.dianlu.platform.geo.NearbyHit;
import io.dianlu.platform.geo.NearbyIndex;
import io.dianlu.platform.geo.NearbyUnavailable;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.shared.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds arrivals around a point: Redis says which, PostgreSQL says what they are; without Redis PostgreSQL answers alone. */
@Component
class ArrivalSearch {

    private static final String NEAREST_FIRST =
            " order by ((k.wgs_lng - ?) * cos(radians(?)))^2 + (k.wgs_lat - ?)^2 limit ?";

    private final NearbyIndex index;
    private final NearbyArrivals arrivals;
    private final CheckRows rows;

    ArrivalSearch(NearbyIndex index, NearbyArrivals arrivals, CheckRows rows) {
        this.index = index;
        this.arrivals = arrivals;
        this.rows = rows;
    }

    Nearby find(CurrentUser user, LocalDate day, Coordinate center, int radiusMeters, int limit) {
        if (radiusMeters < CheckIns.MIN_RADIUS_METERS || radiusMeters > CheckIns.MAX_RADIUS_METERS) {
            throw Problem.invalid(
                    "radiusMeters", "out-of-range", CheckIns.MIN_RADIUS_METERS, CheckIns.MAX_RADIUS_METERS);
        }
        var visible = NearbyArrivals.arrivals(Conditions.within(user), day);
        if (NearbyArrivals.isKept(day)) {
            try {
                var hits = index.search(NearbyArrivals.kind(day), audiences(user), center, radiusMeters, limit);
                var visits = hits.stream().map(NearbyHit::id).toArray(UUID[]::new);
                var found = visits.length == 0
                        ? List.<Check>of()
                        : rows.list(visible.and("k.visit_id = any(?)", (Object) visits), "");
                return new Nearby(nearest(found, center, radiusMeters, limit), AnsweredBy.REDIS);
            } catch (NearbyUnavailable away) {
                if (away.reason() == NearbyUnavailable.Reason.NOT_BUILT) {
                    arrivals.rebuildInBackground(day);
                }
            }
        }
        var found = rows.list(
                visible.around(center, radiusMeters), NEAREST_FIRST, center.lng(), center.lat(), center.lat(), limit);
        return new Nearby(nearest(found, center, radiusMeters, limit), AnsweredBy.POSTGRESQL);
    }

    private static List<NearbyCheckIn> nearest(List<Check> found, Coordinate center, int radiusMeters, int limit) {
        return found.stream()
                .map(check -> {
                    var at = Objects.requireNonNull(check.said().position()).wgs84();
                    return new NearbyCheckIn(check.visit(), check.rep(), Distances.meters(center, at), at);
                })
                .filter(near -> near.distanceMeters() <= radiusMeters)
                .sorted(Comparator.comparingDouble(NearbyCheckIn::distanceMeters))
                .limit(limit)
                .toList();
    }

    private static Set<Audience> audiences(CurrentUser user) {
        return switch (user.scope()) {
            case DataScope.Tenant _ -> Set.of(Audience.ALL);
            case DataScope.Own own -> Set.of(Audience.ofOwner(own.person().value()));
            case DataScope.Departments some -> {
                var audiences = new HashSet<Audience>();
                some.departments().forEach(department -> audiences.add(Audience.ofDepartment(department.value())));
                audiences.add(Audience.ofOwner(some.person().value()));
                yield audiences;
            }
        };
    }
}
