package io.dianlu.platform.tenancy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The where-clause of a read and its parameters, in order: the tenant of the scope first, so that a distributed table asks one shard, then
 * whatever the room adds.
 *
 * @param <S> the room's own, so that its conditions can be strung together
 */
public abstract class TenantConditions<S extends TenantConditions<S>> {

    private final StringBuilder sql;
    private final List<@Nullable Object> parameters = new ArrayList<>();

    /**
     * @param tenantColumn of the table that is read, with its alias
     * @throws NoTenantScopeException outside a scope
     */
    protected TenantConditions(String tenantColumn) {
        sql = new StringBuilder(tenantColumn).append(" = ?");
        parameters.add(TenantScope.require().value());
    }

    /** @param values of the question marks in the condition */
    public final S and(String condition, @Nullable Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return self();
    }

    /** This. */
    protected abstract S self();

    public final String sql() {
        return sql.toString();
    }

    /** @param more of the question marks after the clause */
    @Nullable
    public final Object[] parameters(@Nullable Object... more) {
        var all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }
}
