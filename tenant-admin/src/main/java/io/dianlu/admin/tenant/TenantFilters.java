package io.dianlu.admin.tenant;

import io.dianlu.tenant.TenantState;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of tenants is narrowed by.
 *
 * @param text a part of the name or the alias, in whatever case; null for any
 * @param states empty for any
 * @param plan code of the plan; null for any
 */
public record TenantFilters(
        @Nullable String text,
        Set<TenantState> states,
        @Nullable String plan) {

    public static final int LONGEST_TEXT = 100;

    public TenantFilters {
        states = Set.copyOf(states);
    }
}
