package io.dianlu.platform.access.internal;

import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.OperatorGrant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The open tenant's grants in PostgreSQL. */
@Component
class GrantRows {

    private static final String SELECT = "select g.* from operator_grant g where g.tenant_id = ?";
    private static final String LATEST_FIRST = " order by g.granted_at desc, g.id desc limit ?";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    GrantRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** Where a page goes on: after this grant. */
    record After(Instant grantedAt, UUID id) {}

    Optional<OperatorGrant> find(UUID id) {
        return reads.first(SELECT + " and g.id = ?", (row, _) -> grant(row), tenant(), id);
    }

    List<OperatorGrant> list(@Nullable After after, int most) {
        return after == null
                ? reads.list(SELECT + LATEST_FIRST, (row, _) -> grant(row), tenant(), most)
                : reads.list(
                        SELECT + " and (g.granted_at, g.id) < (?, ?)" + LATEST_FIRST,
                        (row, _) -> grant(row),
                        tenant(),
                        at(after.grantedAt()),
                        after.id(),
                        most);
    }

    /** @return whether it is new */
    boolean insert(OperatorGrant grant) {
        return jdbc.update(
                        """
                        insert into operator_grant (tenant_id, id, operator_id, operator_name, reason, granted_at, until)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, id) do nothing""",
                        tenant(),
                        grant.id(),
                        grant.operator(),
                        grant.operatorName(),
                        grant.reason(),
                        at(grant.grantedAt()),
                        at(grant.until()))
                == 1;
    }

    /** @return whether it was open until now */
    boolean end(UUID id, Instant now, String by) {
        return jdbc.update(
                        "update operator_grant set ended_at = ?, ended_by = ?"
                                + " where tenant_id = ? and id = ? and ended_at is null and until > ?",
                        at(now),
                        by,
                        tenant(),
                        id,
                        at(now))
                == 1;
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static OperatorGrant grant(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new OperatorGrant(
                row.getObject("id", UUID.class),
                row.getObject("operator_id", UUID.class),
                row.getString("operator_name"),
                row.getString("reason"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_by"));
    }
}
