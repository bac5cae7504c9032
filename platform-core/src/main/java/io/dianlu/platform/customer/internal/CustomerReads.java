package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.ContactView;
import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.customer.CustomerView;
import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.Datum;
import io.dianlu.platform.geo.Position;
import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.tenancy.TenantReads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers as pages read them: one statement each, names of people from memory. */
@Component
class CustomerReads {

    private static final String VIEW = """
            select c.*, k.id contact_id, k.name contact_name, k.phones contact_phones, k.title contact_title, k.ordinal contact_ordinal
            from customer c left join customer_contact k on k.tenant_id = c.tenant_id and k.customer_id = c.id
            where\s""";
    private static final String ROW = """
            select c.id, c.name, c.short_name, c.kind, c.level, c.region_code, c.address, c.tags, c.maturity, c.owner_id, c.wgs_lng,
                   c.wgs_lat, c.last_visit_at, c.created_at, c.updated_at, c.deleted_at, c.deleted_by, k.name contact_name,
                   k.phones[1] contact_phone
            from customer c left join customer_contact k on k.tenant_id = c.tenant_id and k.customer_id = c.id and k.ordinal = 0
            where\s""";

    private final TenantReads reads;
    private final People people;
    private final CustomFieldsJson json;

    CustomerReads(TenantReads reads, People people, CustomFieldsJson json) {
        this.reads = reads;
        this.people = people;
        this.json = json;
    }

    Optional<CustomerView> view(Conditions conditions) {
        return views(conditions).stream().findFirst();
    }

    List<CustomerView> views(Conditions conditions) {
        var views = new LinkedHashMap<UUID, CustomerView>();
        var contacts = new HashMap<UUID, List<ContactView>>();
        reads.list(
                VIEW + conditions.sql() + " order by c.id, k.ordinal",
                (row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    var own = contacts.computeIfAbsent(id, _ -> new ArrayList<>());
                    contact(row).ifPresent(own::add);
                    if (!views.containsKey(id)) {
                        views.put(id, view(row, own));
                    }
                    return id;
                },
                conditions.parameters());
        var names = people.named(views.values().stream()
                .map(CustomerView::owner)
                .filter(Objects::nonNull)
                .map(NamedPerson::id)
                .collect(Collectors.toSet()));
        return views.values().stream().map(view -> named(view, names)).toList();
    }

    List<CustomerRow> rows(Conditions conditions, String orderAndLimit, @Nullable Object... more) {
        var rows =
                reads.list(ROW + conditions.sql() + orderAndLimit, (row, _) -> row(row), conditions.parameters(more));
        var ids = new HashSet<PersonId>();
        rows.forEach(row -> {
            addId(ids, row.owner());
            addId(ids, row.deletedBy());
        });
        var names = people.named(ids);
        return rows.stream().map(row -> named(row, names)).toList();
    }

    /** @param digest null for a customer stored before digests were */
    record StoredDigest(UUID customer, byte @Nullable [] digest) {}

    List<StoredDigest> firstContents(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var conditions = Conditions.wholeTenant().and("c.id = any(?)", (Object) ids.toArray(UUID[]::new));
        return reads.list(
                "select c.id, c.first_content from customer c where " + conditions.sql(),
                (row, _) -> new StoredDigest(row.getObject("id", UUID.class), row.getBytes("first_content")),
                conditions.parameters());
    }

    private static void addId(HashSet<PersonId> ids, @Nullable NamedPerson person) {
        if (person != null) {
            ids.add(person.id());
        }
    }

    private static CustomerRow named(CustomerRow row, Map<PersonId, NamedPerson> names) {
        var owner = row.owner();
        var deletedBy = row.deletedBy();
        return new CustomerRow(
                row.id(),
                row.name(),
                row.shortName(),
                row.kind(),
                row.level(),
                row.regionCode(),
                row.address(),
                row.tags(),
                row.maturity(),
                owner == null ? null : names.getOrDefault(owner.id(), owner),
                row.primaryContact(),
                row.position(),
                row.lastVisitAt(),
                row.createdAt(),
                row.updatedAt(),
                row.deletedAt(),
                deletedBy == null ? null : names.getOrDefault(deletedBy.id(), deletedBy));
    }

    private static CustomerView named(CustomerView view, Map<PersonId, NamedPerson> names) {
        var owner = view.owner();
        return owner == null ? view : view.ownedBy(names.getOrDefault(owner.id(), owner));
    }

    private static Optional<ContactView> contact(ResultSet row) throws SQLException {
        var id = row.getObject("contact_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new ContactView(
                id,
                row.getString("contact_name"),
                List.of((String[]) row.getArray("contact_phones").getArray()),
                row.getString("contact_title"),
                row.getInt("contact_ordinal") == 0));
    }

    /** @param contacts filled while the rows are read */
    private CustomerView view(ResultSet row, List<ContactView> contacts) throws SQLException {
        var position = position(row);
        var credit = row.getBigDecimal("credit_limit");
        var department = row.getObject("department_id", UUID.class);
        return new CustomerView(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                CustomerKind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getString("region_code"),
                row.getString("address"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("maturity"),
                unnamed(row.getObject("owner_id", UUID.class)),
                department == null ? null : new DepartmentId(department),
                contacts,
                credit == null ? null : credit.toPlainString(),
                position == null ? null : PositionView.of(position),
                row.getInt("position_version"),
                json.read(row.getString("custom_fields")),
                row.getString("remark"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                optionalInstant(row, "last_visit_at"),
                row.getLong("version"));
    }

    private static CustomerRow row(ResultSet row) throws SQLException {
        var contactName = row.getString("contact_name");
        var lng = (Double) row.getObject("wgs_lng");
        var lat = (Double) row.getObject("wgs_lat");
        return new CustomerRow(
                new CustomerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                CustomerKind.valueOf(row.getString("kind")),
                row.getString("level"),
                row.getString("region_code"),
                row.getString("address"),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("maturity"),
                unnamed(row.getObject("owner_id", UUID.class)),
                contactName == null
                        ? null
                        : new CustomerRow.PrimaryContact(contactName, row.getString("contact_phone")),
                lng == null || lat == null ? null : new Coordinate(lng, lat),
                optionalInstant(row, "last_visit_at"),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                optionalInstant(row, "deleted_at"),
                unnamed(row.getObject("deleted_by", UUID.class)));
    }

    private static @Nullable NamedPerson unnamed(@Nullable UUID id) {
        return id == null ? null : new NamedPerson(new PersonId(id), "");
    }

    static @Nullable Position position(ResultSet row) throws SQLException {
        var datum = row.getString("datum");
        if (datum == null) {
            return null;
        }
        return new Position(
                new Coordinate(row.getDouble("lng"), row.getDouble("lat")),
                Datum.valueOf(datum),
                new Coordinate(row.getDouble("wgs_lng"), row.getDouble("wgs_lat")),
                (Double) row.getObject("accuracy_meters"));
    }

    boolean areMoreThan(int most, Conditions conditions) {
        return reads.first(
                        "select 1 from customer c where " + conditions.sql()
                                + " order by c.updated_at desc, c.id desc offset ? limit 1",
                        (_, _) -> true,
                        conditions.parameters(most))
                .isPresent();
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant optionalInstant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
