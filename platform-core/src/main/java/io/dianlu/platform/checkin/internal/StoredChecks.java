package io.dianlu.platform.checkin.internal;

import io.dianlu.platform.visit.CheckView;
import io.dianlu.platform.visit.VisitId;
import io.dianlu.platform.visit.spi.VisitChecks;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the visit room when and where its visits began and ended. */
@Component
class StoredChecks implements VisitChecks {

    private final CheckRows rows;

    StoredChecks(CheckRows rows) {
        this.rows = rows;
    }

    @Override
    public Map<VisitId, Checks> of(Collection<VisitId> visits) {
        if (visits.isEmpty()) {
            return Map.of();
        }
        var ids = visits.stream().map(VisitId::value).toArray(UUID[]::new);
        var checks = new HashMap<VisitId, Checks>();
        for (var check : rows.list(Conditions.wholeTenant().and("k.visit_id = any(?)", (Object) ids), "")) {
            checks.merge(check.visit(), alone(check), StoredChecks::both);
        }
        return checks;
    }

    private static Checks alone(Check check) {
        return check.kind() == CheckKind.IN ? new Checks(check.view(), null) : new Checks(null, check.view());
    }

    private static Checks both(Checks one, Checks other) {
        return new Checks(either(one.checkIn(), other.checkIn()), either(one.checkOut(), other.checkOut()));
    }

    private static @Nullable CheckView either(@Nullable CheckView one, @Nullable CheckView other) {
        return one == null ? other : one;
    }
}
