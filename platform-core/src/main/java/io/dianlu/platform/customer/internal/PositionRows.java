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
import java.util.function.Function;
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
    private static final String REMOVED = """
            insert into customer_position (tenant_id, customer_id, version, valid_from, source, set_by) values (?, ?, ?, ?, ?, ?)""";

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

    /** Appends how each customer is placed now, or that its position was taken away; nothing for one that never had any. */
    void append(List<Customer> customers, PositionSource source, @Nullable PersonId by, Instant now) {
        customers.stream()
                .filter(customer -> customer.positionVersion() > 0)
                .forEach(customer -> append(customer, source, by == null ? null : by.value(), now));
    }

    private void append(Customer customer, PositionSource source, @Nullable UUID by, Instant now) {
        var tenant = TenantScope.require().value();
        var position = customer.position();
        if (position == null) {
            lateWrites.add(
                    REMOVED, tenant, customer.id(), customer.positionVersion(), Order.at(now), source.name(), by);
            return;
        }
        lateWrites.add(
                INSERT,
                tenant,
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
                by);
    }

    List<PositionVersionView> history(CustomerId customer) {
        record Version(PositionVersionView view, @Nullable PersonId by) {}
        var versions = reads.list(
                """
                select p.*, lead(valid_from) over (order by version) valid_to from customer_position p
                where tenant_id = ? and customer_id = ? order by version desc limit 50""",
                (row, _) -> {
                    var by = row.getObject("set_by", UUID.class);
                    var position = CustomerReads.position(row);
                    var view = new PositionVersionView(
                            row.getInt("version"),
                            position == null ? null : PositionView.of(position),
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

    /** The one valid at the instant, or the first when there was none yet; empty when it was taken away then. */
    Optional<ShopPosition> at(CustomerId customer, Instant instant) {
        return reads.first(
                        """
                        select * from customer_position where tenant_id = ? and customer_id = ? and (valid_from <= ? or version = 1)
                        order by version desc limit 1""",
                        (row, _) -> {
                            var position = CustomerReads.position(row);
                            return position == null
                                    ? Optional.<ShopPosition>empty()
                                    : Optional.of(new ShopPosition(row.getInt("version"), position));
                        },
                        TenantScope.require().value(),
                        customer.value(),
                        Order.at(instant))
                .flatMap(Function.identity());
    }

    void delete(UUID customer) {
        jdbc.update(
                "delete from customer_position where tenant_id = ? and customer_id = ?",
                TenantScope.require().value(),
                customer);
    }
}
