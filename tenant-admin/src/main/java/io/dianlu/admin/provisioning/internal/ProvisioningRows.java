package io.dianlu.admin.provisioning.internal;

import io.dianlu.admin.provisioning.ProvisioningState;
import io.dianlu.admin.provisioning.ProvisioningView;
import io.dianlu.admin.provisioning.ProvisioningView.StepView;
import io.dianlu.admin.provisioning.Step;
import io.dianlu.admin.provisioning.StepState;
import io.dianlu.admin.web.Operator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the tables {@code provisioning} and {@code provisioning_step}. */
@Component
class ProvisioningRows {

    private final JdbcClient jdbc;

    ProvisioningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID tenant, List<Step> steps, Operator by) {
        jdbc.sql("""
                        insert into provisioning (tenant_id, state, operator_subject, operator_name, started_at)
                        values (?, 'RUNNING', ?, ?, ?)""").params(tenant, by.subject(), by.name(), now()).update();
        for (var step : steps) {
            jdbc.sql("insert into provisioning_step (tenant_id, step, ordinal, state) values (?, ?, ?, 'PENDING')")
                    .params(tenant, step.name(), step.ordinal())
                    .update();
        }
    }

    Optional<ProvisioningView> find(UUID tenant) {
        return jdbc.sql("select * from provisioning where tenant_id = ?")
                .param(tenant)
                .query((row, _) -> view(row, steps(tenant)))
                .optional();
    }

    private List<StepView> steps(UUID tenant) {
        return jdbc.sql("select * from provisioning_step where tenant_id = ? order by ordinal")
                .param(tenant)
                .query(ProvisioningRows::step)
                .list();
    }

    /** Those that are to go on, the oldest first. */
    List<UUID> unfinished() {
        return jdbc.sql("""
                        select tenant_id from provisioning where state in ('RUNNING', 'UNDOING')
                        order by started_at limit 100""")
                .query((row, _) -> row.getObject("tenant_id", UUID.class))
                .list();
    }

    /** @return whether it was in the one state and is in the other now */
    boolean move(UUID tenant, ProvisioningState from, ProvisioningState to) {
        return jdbc.sql("update provisioning set state = ?, finished_at = ? where tenant_id = ? and state = ?")
                        .param(to.name())
                        .param(to.inProgress() ? null : now())
                        .param(tenant)
                        .param(from.name())
                        .update()
                > 0;
    }

    void attempt(UUID tenant, Step step) {
        jdbc.sql("""
                        update provisioning_step set state = 'RUNNING', attempts = attempts + 1, reason = null,
                            outcome = null, started_at = ?, finished_at = null
                        where tenant_id = ? and step = ?""").params(now(), tenant, step.name()).update();
    }

    void end(UUID tenant, Step step, StepState state, @Nullable String reason, @Nullable String outcome) {
        jdbc.sql("""
                        update provisioning_step set state = ?, reason = ?, outcome = ?, finished_at = ?
                        where tenant_id = ? and step = ?""")
                .param(state.name())
                .param(reason)
                .param(outcome)
                .param(now())
                .param(tenant)
                .param(step.name())
                .update();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static ProvisioningView view(ResultSet row, List<StepView> steps) throws SQLException {
        return new ProvisioningView(
                row.getObject("tenant_id", UUID.class),
                ProvisioningState.valueOf(row.getString("state")),
                new Operator(row.getObject("operator_subject", UUID.class), row.getString("operator_name")),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                moment(row, "finished_at"),
                steps);
    }

    private static StepView step(ResultSet row, int index) throws SQLException {
        return new StepView(
                Step.valueOf(row.getString("step")),
                StepState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("reason"),
                row.getString("outcome"),
                moment(row, "started_at"),
                moment(row, "finished_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
