package io.dianlu.platform.tenancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads as the platform does and, when asked to, keeps how PostgreSQL says it will find the rows of each query with its parameters. */
public final class ExplainedReads extends TenantReads {

    private volatile @Nullable Queue<Explained> explained;

    public ExplainedReads(DataSource dataSource) {
        super(dataSource);
    }

    /** A query and its plan. */
    public record Explained(String sql, String plan) {}

    /** What was read while this ran, by whomever. */
    public List<Explained> during(Runnable work) {
        var kept = new ConcurrentLinkedQueue<Explained>();
        explained = kept;
        try {
            work.run();
        } finally {
            explained = null;
        }
        return new ArrayList<>(kept);
    }

    @Override
    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... parameters) {
        var kept = explained;
        if (kept != null && !sql.contains(" for ")) {
            var plan = super.list("explain (costs off) " + sql, (row, _) -> row.getString(1), parameters);
            kept.add(new Explained(sql, String.join("\n", plan)));
        }
        return super.list(sql, mapper, parameters);
    }
}
