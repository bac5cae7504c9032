package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerFilter;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerSearch;
import io.dianlu.platform.customer.CustomerSort;
import io.dianlu.platform.customer.Customers;
import io.dianlu.platform.geo.Audience;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Distances;
import io.dianlu.platform.geo.NearbyHit;
import io.dianlu.platform.geo.NearbyIndex;
import io.dianlu.platform.geo.NearbyUnavailable;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.ScopeFilter;
import io.dianlu.platform.search.SearchHits;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class FoundCustomers implements CustomerSearch {

    /**
     * While the index is away, words are looked for in so many of the customers last changed: about half a second of work. An index of
     * trigrams would not help: under row-level security PostgreSQL looks at the policy before it lets {@code ilike} see a row.
     */
    private static final int MOST_LOOKED_AT = 20_000;

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ \\-+()#*./]");

    private final CurrentUsers currentUsers;
    private final Customers customers;
    private final CustomerReads reads;
    private final SearchIndex search;
    private final NearbyIndex nearby;
    private final NearbyCustomers nearbyCustomers;
    private final CustomFieldFilter customFields;

    FoundCustomers(
            CurrentUsers currentUsers,
            Customers customers,
            CustomerReads reads,
            SearchIndex search,
            NearbyIndex nearby,
            NearbyCustomers nearbyCustomers,
            CustomFieldFilter customFields) {
        this.currentUsers = currentUsers;
        this.customers = customers;
        this.reads = reads;
        this.search = search;
        this.nearby = nearby;
        this.nearbyCustomers = nearbyCustomers;
        this.customFields = customFields;
    }

    @Override
    public Found find(String text, CustomerFilter filter, PageRequest page) {
        var user = reader();
        if (beganPlainly(page.cursor())) {
            return plainly(text, filter, page, user);
        }
        try {
            var query = new SearchQuery(
                    text, facets(filter), filter.ownerIds(), customFields.texts(filter), scope(user), page);
            return found(search.search(CustomerDocuments.SUBJECT, query));
        } catch (SearchUnavailable away) {
            return plainly(text, filter, page, user);
        }
    }

    /** Whoever began to page through PostgreSQL's answer goes on with it, whether the engine is back or not. */
    private static boolean beganPlainly(@Nullable String cursor) {
        try {
            return cursor != null
                    && !Cursor.keys(cursor, CustomerSort.NEWEST_CHANGE.label(), 2)
                            .isEmpty();
        } catch (Problem ofAnotherSearch) {
            return false;
        }
    }

    private Found found(SearchHits hits) {
        var ids = hits.page().items().stream()
                .map(hit -> new CustomerId(hit.id()))
                .toList();
        var rows = customers.rows(ids);
        var items = new ArrayList<Hit>();
        for (var hit : hits.page().items()) {
            var row = rows.get(new CustomerId(hit.id()));
            // the index may be a moment behind: what is no longer there, or no longer the caller's, is not shown
            if (row != null) {
                items.add(new Hit(row, hit.highlights(), hit.score()));
            }
        }
        var facets = hits.facets().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().label(), Map.Entry::getValue));
        return new Found(
                items,
                hits.page().nextCursor(),
                hits.total(),
                hits.totalIsLowerBound(),
                facets,
                AnsweredBy.ELASTICSEARCH,
                null);
    }

    private Found plainly(String text, CustomerFilter filter, PageRequest page, CurrentUser user) {
        var conditions = Conditions.within(user).and("c.deleted_at is null");
        var words = text.strip();
        var onlyNewest = words.isEmpty() || !reads.areMoreThan(MOST_LOOKED_AT, conditions) ? null : MOST_LOOKED_AT;
        if (onlyNewest != null) {
            conditions.amongNewest(onlyNewest);
        }
        customFields.narrow(conditions.and(filter), filter);
        if (!words.isEmpty()) {
            saying(words, conditions);
        }
        var sort = CustomerSort.NEWEST_CHANGE;
        var order = Order.of(sort);
        order.after(page.cursor(), sort, conditions);
        var rows = reads.rows(conditions, order.orderBy(sort) + " limit ?", page.limit() + 1);
        var cut = Page.cut(rows, page.limit(), row -> order.cursor(row, sort));
        var hits = cut.items().stream().map(row -> new Hit(row, Map.of(), 0)).toList();
        return new Found(
                hits,
                cut.nextCursor(),
                hits.size(),
                cut.nextCursor() != null,
                Map.of(),
                AnsweredBy.POSTGRESQL,
                onlyNewest);
    }

    private void saying(String words, Conditions conditions) {
        var part = partOf(words);
        var bare = BETWEEN_DIGITS.matcher(words).replaceAll("");
        // offset 0: else PostgreSQL reads the contacts of all tenants instead of those of the rows it looks at
        conditions.and(
                """
                (c.name ilike ? or c.short_name ilike ? or c.address ilike ? or exists (select 1 from customer_contact k
                 where k.tenant_id = c.tenant_id and k.customer_id = c.id
                   and (k.name ilike ? or translate(array_to_string(k.phones, '|'), ' -+()#*./', '') like ?) offset 0)
                 or exists (select 1 from jsonb_each_text(c.custom_fields) f where f.key = any(?) and f.value ilike ?))""", part, part, part, part, bare.isEmpty() ? part : partOf(bare), customFields.searched(), part);
    }

    /** A pattern for texts with this in them. */
    private static String partOf(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    public Nearby nearby(Coordinate center, int radiusMeters, int limit) {
        if (radiusMeters < MIN_RADIUS_METERS || radiusMeters > MAX_RADIUS_METERS) {
            throw Problem.invalid("radiusMeters", "out-of-range", MIN_RADIUS_METERS, MAX_RADIUS_METERS);
        }
        var user = reader();
        try {
            var hits = nearby.search(NearbyCustomers.KIND, audiences(user), center, radiusMeters, limit);
            var rows = customers
                    .rows(hits.stream().map(NearbyHit::id).map(CustomerId::new).toList())
                    .values();
            return new Nearby(nearest(List.copyOf(rows), center, radiusMeters, limit), AnsweredBy.REDIS);
        } catch (NearbyUnavailable away) {
            if (away.reason() == NearbyUnavailable.Reason.NOT_BUILT) {
                nearbyCustomers.rebuildInBackground();
            }
            var rows = reads.rows(
                    Surroundings.within(Conditions.within(user), center, radiusMeters),
                    Surroundings.NEAREST_FIRST,
                    center.lng(),
                    center.lat(),
                    center.lat(),
                    limit);
            return new Nearby(nearest(rows, center, radiusMeters, limit), AnsweredBy.POSTGRESQL);
        }
    }

    private static List<NearbyCustomer> nearest(
            List<CustomerRow> rows, Coordinate center, int radiusMeters, int limit) {
        var near = new ArrayList<NearbyCustomer>();
        for (var row : rows) {
            var position = row.position();
            if (position != null) {
                near.add(new NearbyCustomer(row, Distances.meters(center, position)));
            }
        }
        return near.stream()
                .filter(customer -> customer.distanceMeters() <= radiusMeters)
                .sorted(Comparator.comparingDouble(NearbyCustomer::distanceMeters))
                .limit(limit)
                .toList();
    }

    private CurrentUser reader() {
        var user = currentUsers.require();
        user.must(Permission.CUSTOMER_READ);
        return user;
    }

    private static Map<Facet, Set<String>> facets(CustomerFilter filter) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        put(facets, Facet.KIND, filter.kinds().stream().map(Enum::name).collect(Collectors.toSet()));
        put(facets, Facet.LEVEL, filter.levels());
        put(facets, Facet.REGION, filter.regionPrefixes());
        put(facets, Facet.TAG, filter.tags());
        put(facets, Facet.MATURITY, filter.maturities());
        return facets;
    }

    private static void put(Map<Facet, Set<String>> facets, Facet facet, Set<String> values) {
        if (!values.isEmpty()) {
            facets.put(facet, values);
        }
    }

    private static ScopeFilter scope(CurrentUser user) {
        return switch (user.scope()) {
            case DataScope.Tenant _ -> new ScopeFilter.WholeTenant();
            case DataScope.Own own -> new ScopeFilter.OwnedBy(own.person().value());
            case DataScope.Departments some ->
                new ScopeFilter.InDepartments(
                        some.departments().stream()
                                .map(department -> department.value())
                                .collect(Collectors.toSet()),
                        some.person().value());
        };
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
