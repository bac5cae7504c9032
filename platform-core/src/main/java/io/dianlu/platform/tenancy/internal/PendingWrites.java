package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.LateWrites;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.SqlTypeValue;
import org.springframework.jdbc.core.StatementCreatorUtils;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps late writes with their transaction and sends them right before its commit: few as one message, many as a batch for each run of one statement. */
final class PendingWrites implements LateWrites, TransactionExecutionListener {

    /** More than these go in batches: each number of statements is a text of its own that PostgreSQL plans. */
    private static final int MOST_IN_ONE_MESSAGE = 8;

    private final JdbcTemplate jdbc;

    PendingWrites(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Write(String sql, @Nullable Object[] parameters) {}

    /** A synchronization, because those are put aside and taken up again together with their transaction. */
    private static final class OfTransaction implements TransactionSynchronization {
        private final List<Write> writes = new ArrayList<>();
        private final Map<String, Supplier<? extends RuntimeException>> refusals = new HashMap<>();
    }

    @Override
    public void add(String sql, @Nullable Object... parameters) {
        pending().writes.add(new Write(sql, parameters));
    }

    @Override
    public void refuse(String constraint, Supplier<? extends RuntimeException> answer) {
        pending().refusals.put(constraint, answer);
    }

    private static OfTransaction pending() {
        var pending = find();
        if (pending == null) {
            pending = new OfTransaction();
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    private static @Nullable OfTransaction find() {
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof OfTransaction pending) {
                return pending;
            }
        }
        return null;
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var pending = TransactionSynchronizationManager.isSynchronizationActive() ? find() : null;
        if (pending == null || pending.writes.isEmpty()) {
            return;
        }
        try {
            write(pending.writes);
        } catch (DataIntegrityViolationException refused) {
            var answer = pending.refusals.get(constraint(refused));
            throw answer == null ? refused : answer.get();
        }
        pending.writes.clear();
    }

    /** Without the number of the shard that a distributed table's constraint carries; empty when PostgreSQL names none. */
    private static String constraint(DataIntegrityViolationException refused) {
        var message =
                refused.getMostSpecificCause() instanceof PSQLException said ? said.getServerErrorMessage() : null;
        var name = message == null ? null : message.getConstraint();
        return name == null ? "" : name.replaceFirst("_\\d+$", "");
    }

    private void write(List<Write> writes) {
        if (writes.size() <= MOST_IN_ONE_MESSAGE) {
            together(writes);
        } else {
            inBatches(writes);
        }
    }

    private void together(List<Write> writes) {
        var sql = writes.stream().map(Write::sql).collect(Collectors.joining("; "));
        jdbc.execute(sql, (PreparedStatementCallback<Boolean>) statement -> {
            int index = 1;
            for (var write : writes) {
                for (var parameter : write.parameters()) {
                    set(statement, index++, parameter);
                }
            }
            return statement.execute();
        });
    }

    private void inBatches(List<Write> writes) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (int index = 0; index < writes.size(); index++) {
            var sql = writes.get(index).sql();
            rows.add(writes.get(index).parameters());
            if (index + 1 == writes.size() || !sql.equals(writes.get(index + 1).sql())) {
                jdbc.batchUpdate(sql, rows);
                rows.clear();
            }
        }
    }

    private static void set(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        StatementCreatorUtils.setParameterValue(statement, index, SqlTypeValue.TYPE_UNKNOWN, value);
    }
}
