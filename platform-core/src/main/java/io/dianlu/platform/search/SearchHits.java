package io.dianlu.platform.search;

import io.dianlu.platform.shared.Page;
import java.util.List;
import java.util.Map;

/**
 * One page of results, the better match first.
 *
 * @param total results in all, counted to a bound
 * @param totalIsLowerBound whether there are more than {@code total}
 * @param facets counts per facet, each computed without the facet's own filter, most frequent first
 */
public record SearchHits(
        Page<SearchHit> page, long total, boolean totalIsLowerBound, Map<Facet, List<FacetCount>> facets) {}
