package io.dianlu.platform.customer;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.search.FacetCount;
import io.dianlu.platform.shared.PageRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Door to finding customers: by what was typed, or by what is near. Limited to the caller's data scope, like everything. */
public interface CustomerSearch {

    /**
     * Finds by name, short name, pinyin, initials, contact, any part of a phone number or address. While Elasticsearch is down PostgreSQL
     * answers, by plain parts of names, contacts, phones and addresses.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed on a cursor of another search
     */
    Found find(String text, CustomerFilter filter, PageRequest page);

    /** Which engine answered. */
    enum AnsweredBy {
        ELASTICSEARCH,
        REDIS,
        POSTGRESQL
    }

    /**
     * One page of what was found, the better match first.
     *
     * @param facets by label, each counted without its own filter; empty when PostgreSQL answered
     * @param onlyNewest how many of the customers last changed were looked at, where there are more than that; null when it was all
     */
    record Found(
            List<Hit> items,
            @Nullable String nextCursor,
            long total,
            boolean totalIsLowerBound,
            Map<String, List<FacetCount>> facets,
            AnsweredBy answeredBy,
            @Nullable Integer onlyNewest) {}

    /** @param highlights field → HTML with the matched part in {@code <em>} */
    record Hit(CustomerRow customer, Map<String, String> highlights, double score) {}

    /**
     * Customers around a point, nearest first.
     *
     * @param radiusMeters {@value #MIN_RADIUS_METERS} to {@value #MAX_RADIUS_METERS}
     * @throws io.dianlu.platform.shared.Problem validation-failed
     */
    Nearby nearby(Coordinate centerWgs84, int radiusMeters, int limit);

    int MIN_RADIUS_METERS = 50;
    int MAX_RADIUS_METERS = 20_000;

    record Nearby(List<NearbyCustomer> items, AnsweredBy answeredBy) {}

    /** @param distanceMeters over the earth, from the exact positions */
    record NearbyCustomer(CustomerRow customer, double distanceMeters) {}
}
