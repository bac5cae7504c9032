package io.dianlu.platform.visit.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.visit.BusinessDays;
import io.dianlu.tenant.TenantDirectory;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TenantBusinessDays implements BusinessDays {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final TenantDirectory tenants;

    TenantBusinessDays(TenantDirectory tenants) {
        this.tenants = tenants;
    }

    @Override
    public LocalDate of(Instant instant) {
        var profile = tenants.find(TenantScope.require()).orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN));
        return LocalDate.ofInstant(instant, profile.timeZone());
    }

    @Override
    public LocalDate orToday(@Nullable LocalDate wanted) {
        if (wanted == null) {
            return of(Instant.now());
        }
        if (wanted.isBefore(FIRST) || wanted.isAfter(LAST)) {
            throw Problem.invalid("day", "out-of-range", FIRST.toString(), LAST.toString());
        }
        return wanted;
    }
}
