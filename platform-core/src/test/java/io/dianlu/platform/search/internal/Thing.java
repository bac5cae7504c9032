package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchDocument.CustomField;
import io.dianlu.platform.shared.Ids;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Makes documents for tests. */
record Thing(
        UUID id,
        long version,
        String name,
        @Nullable String shortName,
        List<SearchDocument.Contact> contacts,
        @Nullable String address,
        Map<Facet, Set<String>> facets,
        Map<String, CustomField> customFields,
        @Nullable UUID owner,
        @Nullable UUID department) {

    private static final AtomicLong CLOCK = new AtomicLong(1);

    static Thing named(String name) {
        return new Thing(
                Ids.next(), CLOCK.incrementAndGet(), name, null, List.of(), null, Map.of(), Map.of(), null, null);
    }

    Thing shortName(String text) {
        return new Thing(id, version, name, text, contacts, address, facets, customFields, owner, department);
    }

    Thing contact(String who, String... phones) {
        var more = new java.util.ArrayList<>(contacts);
        more.add(new SearchDocument.Contact(who, List.of(phones)));
        return new Thing(id, version, name, shortName, more, address, facets, customFields, owner, department);
    }

    Thing at(String where) {
        return new Thing(id, version, name, shortName, contacts, where, facets, customFields, owner, department);
    }

    Thing with(Facet facet, String... values) {
        var more = new EnumMap<Facet, Set<String>>(Facet.class);
        more.putAll(facets);
        more.put(facet, Set.of(values));
        return new Thing(id, version, name, shortName, contacts, address, more, customFields, owner, department);
    }

    Thing saying(String key, String value, boolean isWords) {
        var more = new TreeMap<>(customFields);
        more.put(key, new CustomField(value, isWords));
        return new Thing(id, version, name, shortName, contacts, address, facets, more, owner, department);
    }

    Thing ownedBy(UUID person, @Nullable UUID where) {
        return new Thing(id, version, name, shortName, contacts, address, facets, customFields, person, where);
    }

    Thing renamed(String to) {
        return new Thing(
                id, CLOCK.incrementAndGet(), to, shortName, contacts, address, facets, customFields, owner, department);
    }

    Thing id(UUID other) {
        return new Thing(other, version, name, shortName, contacts, address, facets, customFields, owner, department);
    }

    SearchDocument document() {
        return new SearchDocument(
                id,
                version,
                name,
                shortName,
                contacts,
                address,
                facets,
                customFields,
                owner,
                department,
                Instant.ofEpochSecond(1_700_000_000L + version),
                null);
    }
}
