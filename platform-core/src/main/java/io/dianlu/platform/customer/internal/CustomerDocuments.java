package io.dianlu.platform.customer.internal;

import io.dianlu.platform.geo.NearbyUnavailable;
import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchEntry;
import io.dianlu.platform.search.spi.Searchable;
import io.dianlu.platform.tenancy.TenantReads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Hands customers to the search index: those not in the recycle bin. */
@Component
class CustomerDocuments implements Searchable {

    static final String SUBJECT = "customer";

    private static final Logger LOG = LoggerFactory.getLogger(CustomerDocuments.class);

    private static final String SELECT = """
            select c.id, c.name, c.short_name, c.kind, c.level, c.region_code, c.address, c.tags, c.maturity, c.owner_id, c.department_id,
                   c.updated_at, c.last_visit_at, c.deleted_at, c.custom_fields, (extract(epoch from c.touched_at) * 1000000)::bigint touched,
                   (select json_agg(json_build_object('name', k.name, 'phones', k.phones) order by k.ordinal) from customer_contact k
                    where k.tenant_id = c.tenant_id and k.customer_id = c.id) contacts
            from customer c where\s""";
    private static final TypeReference<List<SearchDocument.Contact>> CONTACTS = new TypeReference<>() {};

    private final TenantReads reads;
    private final JsonMapper json;
    private final NearbyCustomers nearby;
    private final CustomFieldsJson customFields;

    CustomerDocuments(TenantReads reads, JsonMapper json, NearbyCustomers nearby, CustomFieldsJson customFields) {
        this.reads = reads;
        this.json = json;
        this.nearby = nearby;
        this.customFields = customFields;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<SearchEntry> load(Collection<UUID> ids) {
        var conditions = Conditions.wholeTenant().and("c.id = any(?)", (Object) ids.toArray(UUID[]::new));
        return reads.list(
                SELECT + conditions.sql(),
                (row, _) -> row.getObject("deleted_at") == null
                        ? document(row)
                        : new Removed(row.getObject("id", UUID.class), row.getLong("touched")),
                conditions.parameters());
    }

    @Override
    public List<SearchDocument> page(@Nullable UUID after, int limit) {
        var conditions = Conditions.wholeTenant().and("c.deleted_at is null");
        if (after != null) {
            conditions.and("c.id > ?", after);
        }
        return reads.list(
                SELECT + conditions.sql() + " order by c.id limit ?",
                (row, _) -> document(row),
                conditions.parameters(limit));
    }

    @Override
    public Set<UUID> present(Collection<UUID> ids) {
        var conditions = Conditions.wholeTenant()
                .and("c.id = any(?)", (Object) ids.toArray(UUID[]::new))
                .and("c.deleted_at is null");
        return new HashSet<>(reads.list(
                "select c.id from customer c where " + conditions.sql(),
                (row, _) -> row.getObject("id", UUID.class),
                conditions.parameters()));
    }

    @Override
    public long count() {
        var conditions = Conditions.wholeTenant().and("c.deleted_at is null");
        return reads.first(
                        "select count(*) from customer c where " + conditions.sql(),
                        (row, _) -> row.getLong(1),
                        conditions.parameters())
                .orElse(0L);
    }

    /** Redis may be away while the index is rebuilt: it is built anew by itself when it is back empty. */
    @Override
    public void rebuildBeside() {
        try {
            nearby.rebuild();
        } catch (NearbyUnavailable away) {
            LOG.warn("The nearby index of customers was not rebuilt: {}", away.getMessage());
        }
    }

    private SearchDocument document(ResultSet row) throws SQLException {
        return new SearchDocument(
                row.getObject("id", UUID.class),
                row.getLong("touched"),
                row.getString("name"),
                row.getString("short_name"),
                contacts(row.getString("contacts")),
                row.getString("address"),
                facets(row),
                customFields.searched(row.getString("custom_fields")),
                row.getObject("owner_id", UUID.class),
                row.getObject("department_id", UUID.class),
                CustomerReads.instant(row, "updated_at"),
                CustomerReads.optionalInstant(row, "last_visit_at"));
    }

    private List<SearchDocument.Contact> contacts(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, CONTACTS);
    }

    private static Map<Facet, Set<String>> facets(ResultSet row) throws SQLException {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        put(facets, Facet.KIND, row.getString("kind"));
        put(facets, Facet.LEVEL, row.getString("level"));
        put(facets, Facet.REGION, row.getString("region_code"));
        put(facets, Facet.MATURITY, row.getString("maturity"));
        var tags = (String[]) row.getArray("tags").getArray();
        if (tags.length > 0) {
            facets.put(Facet.TAG, Set.copyOf(Arrays.asList(tags)));
        }
        return facets;
    }

    private static void put(Map<Facet, Set<String>> facets, Facet facet, @Nullable String value) {
        if (value != null) {
            facets.put(facet, Set.of(value));
        }
    }
}
