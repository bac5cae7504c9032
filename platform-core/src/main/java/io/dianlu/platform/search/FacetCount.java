package io.dianlu.platform.search;

/**
 * How many results have a value.
 *
 * @param count results under all filters but the facet's own
 */
public record FacetCount(String value, long count) {}
