package io.dianlu.admin.catalogue.web;

import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.tenant.plugin.Rollout;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be offered a version.
 *
 * @param percent of all tenants, 0 to 100
 * @param tenants who are offered it besides, at most 1,000; missing is none
 */
record RolloutRequest(@Nullable Integer percent, @Nullable Set<@Nullable UUID> tenants) {

    /** @throws io.dianlu.admin.shared.Problem validation-failed */
    Rollout checked() {
        var checks = new FieldChecks();
        if (percent == null) {
            checks.refuse("percent", "required");
        } else if (percent < 0 || percent > Rollout.WHOLE) {
            checks.refuse("percent", "out-of-range", 0, Rollout.WHOLE);
        }
        var named = new HashSet<UUID>();
        for (var tenant : Objects.requireNonNullElse(tenants, Set.<@Nullable UUID>of())) {
            if (tenant == null) {
                checks.refuse("tenants", "unreadable");
            } else {
                named.add(tenant);
            }
        }
        if (named.size() > Rollout.MOST_TENANTS) {
            checks.refuse("tenants", "too-many", Rollout.MOST_TENANTS);
        }
        checks.finish();
        return new Rollout(Objects.requireNonNull(percent), named);
    }
}
