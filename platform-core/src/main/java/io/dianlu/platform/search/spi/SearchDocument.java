package io.dianlu.platform.search.spi;

import io.dianlu.platform.search.Facet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found, as its room sees it: texts as people wrote them. Pinyin, initials, simplified characters and digits are made
 * by the index. The tenant is not part of it: it comes from the scope.
 *
 * @param contacts people and numbers by which it can be found
 * @param facets values to filter by and count; a region is its six-digit code
 * @param customFields what the fields say that the tenant added itself, by their key: found by any part where they are words, filtered by the whole
 *     value
 * @param ownerId whom it belongs to, for the data scope
 * @param departmentId where it belongs to, for the data scope
 */
public record SearchDocument(
        UUID id,
        long version,
        String name,
        @Nullable String shortName,
        List<Contact> contacts,
        @Nullable String address,
        Map<Facet, Set<String>> facets,
        Map<String, CustomField> customFields,
        @Nullable UUID ownerId,
        @Nullable UUID departmentId,
        Instant updatedAt,
        @Nullable Instant lastVisitAt)
        implements SearchEntry {

    public SearchDocument {
        contacts = List.copyOf(contacts);
        facets = Map.copyOf(facets);
        customFields = Map.copyOf(customFields);
    }

    /** @param isWords whether somebody might type it to find the thing, unlike a yes or no */
    public record CustomField(String value, boolean isWords) {}

    /**
     * A person to reach.
     *
     * @param phones as written, in any format
     */
    public record Contact(String name, List<String> phones) {

        public Contact {
            phones = List.copyOf(phones);
        }
    }
}
