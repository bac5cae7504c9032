package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchHits;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchEntry;
import io.dianlu.platform.search.text.SearchText;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The index of one subject, bound to the tenant of the open scope: the lock. Every question carries the tenant as filter and as routing,
 * every document as field, as routing and in its id. Nobody else asks or fills an index.
 */
final class TenantIndex {

    static final char BEFORE_ID = '/';

    private static final String TENANT = "tenant_id";
    private static final int MARK = 6;

    private final TenantId tenant;
    private final String alias;
    private final Elasticsearch engine;

    private TenantIndex(TenantId tenant, String alias, Elasticsearch engine) {
        this.tenant = tenant;
        this.alias = alias;
        this.engine = engine;
    }

    /** @throws io.dianlu.platform.tenancy.NoTenantScopeException outside a scope */
    static TenantIndex ofScope(String alias, Elasticsearch engine) {
        return new TenantIndex(TenantScope.require(), alias, engine);
    }

    SearchHits search(SearchQuery query) {
        var text = SearchText.of(query.text());
        var sort = "search" + Integer.toHexString(query.text().hashCode());
        var after = after(query.page().cursor(), sort, text.isEmpty());
        var body = QuestionJson.of(query, text, mark(), onlyTenant(), after, engine.searchTime());
        return AnswerJson.read(ask(body), text, query.page().limit(), keys -> cursor(sort, keys));
    }

    /** Ids in the index, in ascending order of their text. */
    List<UUID> ids(@Nullable UUID after, int limit) {
        var body = new java.util.HashMap<String, Object>(Map.of(
                "query",
                onlyTenant(),
                "size",
                limit,
                "sort",
                List.of("id"),
                "_source",
                false,
                "track_total_hits",
                false));
        if (after != null) {
            body.put("search_after", List.of(after.toString()));
        }
        var ids = new ArrayList<UUID>();
        ask(body)
                .path("hits")
                .path("hits")
                .forEach(hit -> ids.add(UUID.fromString(hit.path("sort").path(0).asString())));
        return ids;
    }

    /** One write. Made here only, so that no document goes without its tenant. */
    static final class Write {

        private final Map<String, Object> target;
        private final byte @Nullable [] document;

        private Write(Map<String, Object> target, byte @Nullable [] document) {
            this.target = target;
            this.document = document;
        }

        Map<String, Object> target() {
            return target;
        }

        /** Null for a removal. */
        byte @Nullable [] document() {
            return document;
        }
    }

    Write write(SearchEntry entry) {
        return switch (entry) {
            case SearchDocument document -> new Write(versioned(document), engine.bytes(json(document)));
            case Removed removed -> new Write(versioned(removed), null);
        };
    }

    /** Takes out what never existed or was purged. */
    Write forget(UUID id) {
        return new Write(target(id), null);
    }

    private JsonNode ask(Map<String, Object> body) {
        var answer = engine.ask("POST", "/" + alias + "/_search?routing=" + tenant, body);
        if (!answer.found()) {
            throw new SearchUnavailable("The index is being made", null);
        }
        return answer.body();
    }

    private Map<String, Object> onlyTenant() {
        return Map.of("bool", Map.of("filter", List.of(Clauses.term(TENANT, tenant.toString()))));
    }

    private Map<String, Object> json(SearchDocument document) {
        var json = DocumentJson.of(document, mark());
        json.put(TENANT, tenant.toString());
        json.put("id", document.id());
        return json;
    }

    private Map<String, Object> target(UUID id) {
        return Map.of("_id", tenant.toString() + BEFORE_ID + id, "routing", tenant.toString());
    }

    private Map<String, Object> versioned(SearchEntry entry) {
        var target = new java.util.HashMap<>(target(entry.id()));
        target.put("version", entry.version());
        target.put("version_type", "external_gte");
        return target;
    }

    /** Keeps the pinyin of one tenant together in the dictionary, so that a mistyped word is compared with the tenant's own only. */
    private String mark() {
        long bits =
                tenant.value().getMostSignificantBits() * 31 + tenant.value().getLeastSignificantBits();
        var letters = new StringBuilder("00000").append(Long.toUnsignedString(bits, Character.MAX_RADIX));
        return letters.substring(letters.length() - MARK);
    }

    private static List<Object> after(@Nullable String cursor, String sort, boolean unscored) {
        if (cursor == null) {
            return List.of();
        }
        var keys = new ArrayList<Object>();
        try {
            for (var key : Cursor.keys(cursor, sort, unscored ? 2 : 3)) {
                keys.add(java.util.Objects.requireNonNull(key));
            }
            if (!unscored) {
                keys.set(0, Double.valueOf(keys.get(0).toString()));
            }
            keys.set(keys.size() - 2, Long.valueOf(keys.get(keys.size() - 2).toString()));
        } catch (NumberFormatException | NullPointerException forged) {
            throw io.dianlu.platform.shared.Problem.invalid("cursor", "unreadable");
        }
        return keys;
    }

    private static String cursor(String sort, JsonNode keys) {
        return Cursor.of(sort, keys.valueStream().map(JsonNode::asString).toArray());
    }
}
