package io.dianlu.platform.search;

import io.dianlu.platform.shared.PageRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What somebody looks for.
 *
 * @param text what was typed into the one box; empty finds everything, newest first
 * @param filters values of one facet are alternatives, facets restrict each other
 * @param ownerIds whose; empty for anybody's
 * @param customFields values of fields that the tenant added itself, by their key; of one key they are alternatives
 * @param scope what the person may see
 */
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> filters,
        Set<UUID> ownerIds,
        Map<String, Set<String>> customFields,
        ScopeFilter scope,
        PageRequest page) {

    /** Characters of a text that are looked at; what follows is ignored. */
    public static final int MAX_TEXT = 100;

    public SearchQuery {
        text = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        filters = Map.copyOf(filters);
        ownerIds = Set.copyOf(ownerIds);
        customFields = Map.copyOf(customFields);
    }
}
