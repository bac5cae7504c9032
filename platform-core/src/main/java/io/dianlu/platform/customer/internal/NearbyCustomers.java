package io.dianlu.platform.customer.internal;

import io.dianlu.platform.geo.Coordinate;
import io.dianlu.platform.geo.NearbyIndex;
import io.dianlu.platform.geo.NearbyKind;
import io.dianlu.platform.geo.Placement;
import io.dianlu.platform.geo.Removal;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

/** Keeps the nearby index of customers as PostgreSQL has them, and builds it anew when Redis lost it. */
@Component
class NearbyCustomers {

    static final NearbyKind KIND = NearbyKind.lasting("customers");

    private static final Logger LOG = LoggerFactory.getLogger(NearbyCustomers.class);
    private static final int PAGE = 2_000;
    private static final String SELECT = """
            select c.id, c.wgs_lng, c.wgs_lat, c.owner_id, c.department_id, c.deleted_at,
                   (extract(epoch from c.touched_at) * 1000000)::bigint touched
            from customer c where\s""";

    private final NearbyIndex index;
    private final TenantReads reads;
    private final AsyncTaskExecutor background;
    private final Set<TenantId> rebuilding = ConcurrentHashMap.newKeySet();

    NearbyCustomers(
            NearbyIndex index, TenantReads reads, @Qualifier("applicationTaskExecutor") AsyncTaskExecutor background) {
        this.index = index;
        this.reads = reads;
        this.background = background;
    }

    /**
     * Brings these up to date: those with a position and outside the bin are placed, all others taken out. Each under its version, since two
     * who do this at once may have read the one before, the other after a change.
     */
    void refresh(Collection<UUID> ids) {
        var placements = new ArrayList<Placement>();
        var removals = new ArrayList<Removal>();
        var purged = new HashSet<>(ids);
        var conditions = Conditions.wholeTenant().and("c.id = any(?)", (Object) ids.toArray(UUID[]::new));
        reads.list(
                SELECT + conditions.sql(),
                (row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    purged.remove(id);
                    return row.getObject("wgs_lng") == null || row.getObject("deleted_at") != null
                            ? removals.add(new Removal(id, row.getLong("touched")))
                            : placements.add(placement(row));
                },
                conditions.parameters());
        purged.forEach(id -> removals.add(Removal.forEver(id)));
        index.place(KIND, placements);
        index.remove(KIND, removals);
    }

    /** Starts building the open tenant's index in the background, once at a time on this instance. */
    void rebuildInBackground() {
        var tenant = TenantScope.require();
        if (rebuilding.add(tenant)) {
            background.execute(() -> {
                try {
                    TenantJobs.run(tenant, this::rebuild);
                } catch (RuntimeException failed) {
                    LOG.warn("The nearby index of customers could not be built: {}", failed.toString());
                } finally {
                    rebuilding.remove(tenant);
                }
            });
        }
    }

    void rebuild() {
        var placed = index.rebuild(KIND, this::everything);
        placed.ifPresent(count -> LOG.info("Built the nearby index of customers with {} places", count));
    }

    private Stream<Placement> everything() {
        return Stream.iterate(
                        page(null),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().id()))
                .flatMap(List::stream);
    }

    private List<Placement> page(@Nullable UUID after) {
        var conditions = placed();
        if (after != null) {
            conditions.and("c.id > ?", after);
        }
        return placements(conditions, " order by c.id limit " + PAGE);
    }

    private static Conditions placed() {
        return Conditions.wholeTenant().and("c.deleted_at is null").and("c.wgs_lng is not null");
    }

    private List<Placement> placements(Conditions conditions, String orderAndLimit) {
        return reads.list(
                SELECT + conditions.sql() + orderAndLimit, (row, _) -> placement(row), conditions.parameters());
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return Placement.of(
                row.getObject("id", UUID.class),
                row.getLong("touched"),
                new Coordinate(row.getDouble("wgs_lng"), row.getDouble("wgs_lat")),
                row.getObject("owner_id", UUID.class),
                row.getObject("department_id", UUID.class));
    }
}
