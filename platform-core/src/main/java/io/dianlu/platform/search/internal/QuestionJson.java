package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.ScopeFilter;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.search.text.SearchText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The body of a search, all but the tenant. Filters of facets are applied after counting, so that each facet is counted without its own. */
final class QuestionJson {

    /** Results are counted up to here; more are "at least". */
    static final int TOTAL_BOUND = 1000;

    private static final int VALUES = 30;
    private static final int REGIONS = 200;

    private QuestionJson() {}

    static Map<String, Object> of(
            SearchQuery query,
            SearchText text,
            String mark,
            Map<String, Object> tenant,
            List<Object> after,
            Duration searchTime) {
        var filters = facetFilters(query.filters());
        var body = new HashMap<String, Object>();
        body.put("query", Map.of("bool", bool(query, text, mark, tenant)));
        body.put("size", query.page().limit() + 1);
        body.put("sort", sort(text));
        body.put("track_total_hits", TOTAL_BOUND);
        body.put("timeout", searchTime.toMillis() + "ms");
        body.put("aggs", counts(filters));
        if (!filters.isEmpty()) {
            body.put("post_filter", all(filters.values()));
        }
        if (!after.isEmpty()) {
            body.put("search_after", after);
        }
        return body;
    }

    private static Map<String, Object> bool(
            SearchQuery query, SearchText text, String mark, Map<String, Object> tenant) {
        var filter = new ArrayList<Map<String, Object>>();
        filter.add(tenant);
        scope(query.scope(), filter);
        if (!query.ownerIds().isEmpty()) {
            filter.add(Clauses.terms("owner_id", query.ownerIds()));
        }
        query.customFields()
                .forEach((key, values) -> filter.add(Clauses.terms(
                        "own_value",
                        values.stream()
                                .map(value -> DocumentJson.ownValue(key, value))
                                .toList())));
        return text.isEmpty()
                ? Map.of("filter", filter)
                : Map.of("filter", filter, "must", new TextClauses(mark).of(text));
    }

    private static void scope(ScopeFilter scope, List<Map<String, Object>> filter) {
        switch (scope) {
            case ScopeFilter.WholeTenant() -> {}
            case ScopeFilter.OwnedBy(var owner) -> filter.add(Clauses.term("owner_id", owner.toString()));
            case ScopeFilter.InDepartments(var departments, var owner) ->
                filter.add(Clauses.any(List.of(
                        Clauses.terms("department_id", departments), Clauses.term("owner_id", owner.toString()))));
        }
    }

    private static List<Object> sort(SearchText text) {
        var sort = new ArrayList<Object>();
        if (!text.isEmpty()) {
            sort.add("_score");
        }
        sort.add(Map.of("updated_at", "desc"));
        sort.add(Map.of("id", "desc"));
        return sort;
    }

    private static Map<Facet, Map<String, Object>> facetFilters(Map<Facet, Set<String>> wanted) {
        var filters = new EnumMap<Facet, Map<String, Object>>(Facet.class);
        wanted.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                filters.put(facet, Clauses.terms(facet == Facet.REGION ? "regionPath" : facet.label(), values));
            }
        });
        return filters;
    }

    private static Map<String, Object> counts(Map<Facet, Map<String, Object>> filters) {
        var counts = new HashMap<String, Object>();
        for (var facet : Facet.values()) {
            var others = new EnumMap<>(filters.isEmpty() ? new EnumMap<>(Facet.class) : filters);
            others.remove(facet);
            var terms = Map.of("terms", terms(facet));
            counts.put(
                    facet.label(),
                    others.isEmpty() ? terms : Map.of("filter", all(others.values()), "aggs", Map.of("values", terms)));
        }
        return counts;
    }

    private static Map<String, Object> terms(Facet facet) {
        var terms = new HashMap<String, Object>(
                Map.of("field", facet.label(), "size", facet == Facet.REGION ? REGIONS : VALUES));
        if (facet == Facet.TAG) {
            // ordinals of tags would be built anew after each refresh, for the tags of all tenants
            terms.put("execution_hint", "map");
        }
        return terms;
    }

    private static Map<String, Object> all(java.util.Collection<Map<String, Object>> filters) {
        return filters.size() == 1 ? filters.iterator().next() : Map.of("bool", Map.of("filter", List.copyOf(filters)));
    }
}
