package io.dianlu.platform.customer;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Which customers a list shows; values of one filter are alternatives, filters restrict each other, an empty one lets all through.
 *
 * @param regionPrefixes province (2 digits), city (4) or district (6) of GB/T 2260
 * @param customFields values of custom fields (P-09) by their key, as texts; of one key they are alternatives
 */
public record CustomerFilter(
        Set<CustomerKind> kinds,
        Set<String> levels,
        Set<String> regionPrefixes,
        Set<String> tags,
        Set<String> maturities,
        Set<UUID> ownerIds,
        Set<UUID> departmentIds,
        Map<String, Set<String>> customFields) {

    public static final CustomerFilter NONE =
            new CustomerFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of());
}
