package io.dianlu.platform.customer;

import io.dianlu.platform.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each row of a batch, in the order sent; a refused row does not touch the others. */
public record BatchOutcome(List<Row> rows) {

    public enum Status {
        CREATED,
        CHANGED,
        /** Nothing to do: sent before, or already so. */
        UNCHANGED,
        REFUSED
    }

    /** @param problem only when refused */
    public record Row(
            @Nullable CustomerId id,
            Status status,
            @Nullable Problem problem) {}

    public long count(Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
