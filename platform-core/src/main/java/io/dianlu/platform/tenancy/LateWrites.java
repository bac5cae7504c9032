package io.dianlu.platform.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Door to writes whose outcome nobody in the transaction waits for: they travel to PostgreSQL together, in the order they were handed over,
 * right before the commit. Many go as batches, one for each run of the same statement. A refused one rolls the transaction back and is thrown
 * by its commit. What is written late is not seen by reads of the same transaction, and what it points at must have been flushed.
 */
public interface LateWrites {

    /**
     * One row, or what else a statement writes.
     *
     * @param parameters in order; {@code String[]} become SQL arrays
     * @throws IllegalStateException outside a transaction
     */
    void add(String sql, @Nullable Object... parameters);

    /**
     * What is thrown instead when PostgreSQL refuses late writes of this transaction by a constraint.
     *
     * @param constraint its name
     * @throws IllegalStateException outside a transaction
     */
    void refuse(String constraint, Supplier<? extends RuntimeException> answer);
}
