package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.platform.tenancy.Usage;
import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantDirectory;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the tenant uses of its plan, for its administrator (P-03). */
@RestController
class UsageController {

    private final Usage usage;
    private final TenantDirectory directory;
    private final CurrentUsers currentUsers;

    UsageController(Usage usage, TenantDirectory directory, CurrentUsers currentUsers) {
        this.usage = usage;
        this.directory = directory;
        this.currentUsers = currentUsers;
    }

    /** @param plan code of the plan */
    record UsageView(String plan, List<UsedView> limits) {}

    /**
     * @param limit code of what is counted
     * @param most null where the plan sets no limit
     * @param warning whether four fifths are used up
     */
    record UsedView(String limit, long used, @Nullable Long most, boolean warning) {

        static UsedView of(Limit limit, long used, @Nullable Long most) {
            return new UsedView(limit.code(), used, most, Limit.warns(used, most));
        }
    }

    @GetMapping("/api/v1/usage")
    UsageView usage() {
        currentUsers.require().must(Permission.USAGE_READ);
        var tenant = directory.find(TenantScope.require()).orElseThrow();
        return new UsageView(
                tenant.plan(),
                usage.now(tenant).entrySet().stream()
                        .map(used -> UsedView.of(
                                used.getKey(),
                                used.getValue(),
                                tenant.limits().get(used.getKey().code())))
                        .toList());
    }
}
