package io.dianlu.admin.usage.internal;

import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.usage.UsageHistory;
import io.dianlu.admin.usage.UsageView;
import io.dianlu.admin.usage.UsageView.Used;
import io.dianlu.admin.usage.UsageWarning;
import io.dianlu.tenant.Limit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredUsageHistory implements UsageHistory {

    private static final int MOST_WARNINGS = 100;

    private final UsageRows rows;
    private final Tenants tenants;

    StoredUsageHistory(UsageRows rows, Tenants tenants) {
        this.rows = rows;
        this.tenants = tenants;
    }

    @Override
    @Transactional(readOnly = true)
    public UsageView of(UUID id, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw Problem.invalid("days", "out-of-range", 1, MAX_DAYS);
        }
        var tenant = tenants.get(id);
        var heard = rows.days(id, days);
        Map<String, Long> latest = heard.isEmpty() ? Map.of() : heard.getLast().used();
        return new UsageView(id, rows.heardAt(id).orElse(null), now(tenant, latest), heard);
    }

    private static List<Used> now(TenantView tenant, Map<String, Long> latest) {
        return Stream.of(Limit.values())
                .filter(Limit::isCounted)
                .map(Limit::code)
                .filter(name -> latest.containsKey(name) || tenant.limits().containsKey(name))
                .map(name -> used(name, latest.getOrDefault(name, 0L), tenant))
                .toList();
    }

    private static Used used(String name, long used, TenantView tenant) {
        var most = tenant.limits().get(name);
        return new Used(name, used, most, Limit.warns(used, most));
    }

    @Override
    public List<UsageWarning> warnings() {
        return rows.warnings(MOST_WARNINGS);
    }
}
