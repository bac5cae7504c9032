package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.FacetCount;
import io.dianlu.platform.search.SearchHit;
import io.dianlu.platform.search.SearchHits;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.spi.SearchDocument.Contact;
import io.dianlu.platform.search.text.SearchText;
import io.dianlu.platform.shared.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the engine's answer to a search. */
final class AnswerJson {

    private AnswerJson() {}

    /**
     * @param cursorOf makes a cursor from the sort values of the last result of the page
     * @throws SearchUnavailable when the engine answered in part only
     */
    static SearchHits read(JsonNode answer, SearchText text, int limit, Function<JsonNode, String> cursorOf) {
        if (answer.path("timed_out").asBoolean()
                || answer.path("_shards").path("failed").asInt() > 0) {
            throw new SearchUnavailable("Elasticsearch answered in part only", null);
        }
        var hits = answer.path("hits");
        var rows = new ArrayList<JsonNode>(limit + 1);
        hits.path("hits").forEach(rows::add);
        var page = Page.cut(rows, limit, last -> cursorOf.apply(last.path("sort")));
        var found = new FoundTexts(text);
        return new SearchHits(
                page.map(row -> hit(row, found)),
                hits.path("total").path("value").asLong(),
                hits.path("total").path("relation").asString("eq").equals("gte"),
                facets(answer.path("aggregations")));
    }

    private static SearchHit hit(JsonNode row, FoundTexts found) {
        var id = row.path("_id").asString();
        var shown = row.path("_source").path("shown");
        return new SearchHit(
                UUID.fromString(id.substring(id.indexOf(TenantIndex.BEFORE_ID) + 1)),
                row.path("_score").asDouble(0),
                found.highlights(
                        shown.path("name").asString(""),
                        text(shown, "shortName"),
                        contacts(shown),
                        text(shown, "address"),
                        texts(shown.path("customFields"))));
    }

    private static List<Contact> contacts(JsonNode shown) {
        var contacts = new ArrayList<Contact>();
        shown.path("contacts").forEach(contact -> {
            var phones = new ArrayList<String>();
            contact.path("phones").forEach(phone -> phones.add(phone.asString()));
            contacts.add(new Contact(contact.path("name").asString(""), phones));
        });
        return contacts;
    }

    private static List<String> texts(JsonNode shown) {
        return shown.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable String text(JsonNode shown, String field) {
        return shown.has(field) ? shown.path(field).asString() : null;
    }

    private static Map<Facet, List<FacetCount>> facets(JsonNode counts) {
        var facets = new EnumMap<Facet, List<FacetCount>>(Facet.class);
        for (var facet : Facet.values()) {
            var count = counts.path(facet.label());
            var values = new ArrayList<FacetCount>();
            (count.has("values") ? count.path("values") : count)
                    .path("buckets")
                    .forEach(bucket -> values.add(new FacetCount(
                            bucket.path("key").asString(),
                            bucket.path("doc_count").asLong())));
            facets.put(facet, List.copyOf(values));
        }
        return facets;
    }
}
