package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.PositionSource;
import io.dianlu.platform.customer.PositionVersionView;
import io.dianlu.platform.customer.ShopFloor.ShopPosition;
import io.dianlu.platform.geo.PositionView;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.tenancy.LateWrites;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The positions customers had, append-only: a version is never changed. */
@Component
class PositionRows {

    private static final String INSERT = """
            insert into customer_position (tenant_id, customer_id, version, lng, lat, datum, wgs_lng, wgs_lat, accuracy_meters, valid_from,
                source, set_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final LateWrites lateWrites;
    private final TenantReads reads;
    private final People people;

    PositionRows(JdbcTemplate jdbc, LateWrites lateWrites, TenantReads reads, People people) {
        this.jdbc = jdbc;
        this.lateWrites = lateWrites;
        this.reads = reads;
        this.people = people;
    }

    /** Appends the current position of each customer that has one. */
    void append(List<Customer> customers, PositionSource source, @Nullable PersonId by, Instant now) {
        customers.stream()
                .filter(customer -> customer.position() != null)
                .forEach(customer -> lateWrites.add(INSERT, row(customer, source, by, now)));
    }

    private static @Nullable Object[] row(
            Customer customer, PositionSource source, @Nullable PersonId by, Instant now) {
        var position = Objects.requireNonNull(customer.position());
        return new @Nullable Object[] {
            TenantScope.require().value(),
            customer.id(),
            customer.positionVersion(),
            position.raw().lng(),
            position.raw().lat(),
            position.datum().name(),
            position.wgs84().lng(),
            position.wgs84().lat(),
            position.accuracyMeters(),
            Order.at(now),
            source.name(),
            by == null ? null : by.value()
        };
    }

    List<PositionVersionView> history(CustomerId customer) {
        record Version(PositionVersionView view, @Nullable PersonId by) {}
        var versions = reads.list(
                """
                select p.*, lead(valid_from) over (order by version) valid_to from customer_position p
                where tenant_id = ? and customer_id = ? order by version desc limit 50""",
                (row, _) -> {
                    var by = row.getObject("set_by", UUID.class);
                    var view = new PositionVersionView(
                            row.getInt("version"),
                            PositionView.of(Objects.requireNonNull(CustomerReads.position(row))),
                            CustomerReads.instant(row, "valid_from"),
                            CustomerReads.optionalInstant(row, "valid_to"),
                            PositionSource.valueOf(row.getString("source")),
                            null);
                    return new Version(view, by == null ? null : new PersonId(by));
                },
                TenantScope.require().value(),
                customer.value());
        var names = people.named(
                versions.stream().map(Version::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return versions.stream()
                .map(version -> withName(version.view(), version.by() == null ? null : names.get(version.by())))
                .toList();
    }

    private static PositionVersionView withName(PositionVersionView view, @Nullable NamedPerson by) {
        return new PositionVersionView(
                view.version(), view.position(), view.validFrom(), view.validTo(), view.source(), by);
    }

    Optional<ShopPosition> at(CustomerId customer, Instant instant) {
        return reads.first(
                """
                select * from customer_position where tenant_id = ? and customer_id = ? and valid_from <= ?
                order by version desc limit 1""",
                (row, _) ->
                        new ShopPosition(row.getInt("version"), Objects.requireNonNull(CustomerReads.position(row))),
                TenantScope.require().value(),
                customer.value(),
                Order.at(instant));
    }

    void delete(UUID customer) {
        jdbc.update(
                "delete from customer_position where tenant_id = ? and customer_id = ?",
                TenantScope.require().value(),
                customer);
    }
}
