package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.customer.CustomerProblem;
import io.dianlu.platform.customer.CustomersChanged.What;
import io.dianlu.platform.customer.ShopFloor;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredShopFloor implements ShopFloor {

    private static final String VISITED = """
            update customer set last_visit_at = greatest(last_visit_at, ?), touched_at = greatest(touched_at + interval '1 microsecond', ?)
            where tenant_id = ? and id = ?""";
    private static final String JUDGED = """
            update customer set maturity = ?, maturity_at = ?, version = version + (case when maturity is distinct from ? then 1 else 0 end)
            where tenant_id = ? and id = ? and (maturity_at is null or maturity_at <= ?)""";

    private final CurrentUsers currentUsers;
    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final PositionRows positions;
    private final VocabularyRows vocabulary;
    private final CustomerEvents events;

    StoredShopFloor(
            CurrentUsers currentUsers,
            TenantReads reads,
            JdbcTemplate jdbc,
            PositionRows positions,
            VocabularyRows vocabulary,
            CustomerEvents events) {
        this.currentUsers = currentUsers;
        this.reads = reads;
        this.jdbc = jdbc;
        this.positions = positions;
        this.vocabulary = vocabulary;
        this.events = events;
    }

    @Override
    public Shop require(CustomerId id) {
        var conditions = Conditions.within(currentUsers.require())
                .and("c.id = ?", id.value())
                .and("c.deleted_at is null");
        return shops(conditions).stream().findFirst().orElseThrow(() -> Problem.of(CustomerProblem.CUSTOMER_NOT_FOUND));
    }

    @Override
    public Map<CustomerId, Shop> known(Collection<CustomerId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var wanted = ids.stream().map(CustomerId::value).toArray(UUID[]::new);
        return shops(Conditions.wholeTenant().and("c.id = any(?)", (Object) wanted)).stream()
                .collect(Collectors.toMap(Shop::id, Function.identity()));
    }

    private List<Shop> shops(Conditions conditions) {
        return reads.list(
                "select c.id, c.name, c.address, c.position_version, c.lng, c.lat, c.datum, c.wgs_lng, c.wgs_lat, c.accuracy_meters"
                        + " from customer c where " + conditions.sql(),
                (row, _) -> new Shop(
                        new CustomerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("address"),
                        CustomerReads.position(row),
                        row.getInt("position_version")),
                conditions.parameters());
    }

    @Override
    public Optional<ShopPosition> positionAt(CustomerId id, Instant instant) {
        return positions.at(id, instant);
    }

    @Override
    @Transactional
    public void visited(CustomerId id, Instant at, @Nullable Judgement judgement) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var tenant = TenantScope.require().value();
        jdbc.update(VISITED, Order.at(at), Order.at(now), tenant, id.value());
        if (judgement != null) {
            var maturity = judgement.maturity();
            var judged = Order.at(judgement.at());
            jdbc.update(JUDGED, maturity, judged, maturity, tenant, id.value(), judged);
        }
        events.tell(
                List.of(CustomerEvents.change(id.value(), What.TOUCHED, Map.of())),
                currentUsers.find().map(user -> user.id()).orElse(null),
                now);
    }

    @Override
    public void requireMaturity(String field, @Nullable String code) {
        if (code != null && !vocabulary.words().hasMaturity(code)) {
            throw Problem.invalid(field, "unknown");
        }
    }
}
