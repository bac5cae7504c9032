package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** API clients in PostgreSQL, each with the machine it is among the people. */
@Component
class ApiClientRows {

    private static final String COLUMNS = """
            select c.id, c.client_id, c.person_id, c.created_by, c.created_at, c.secret_at, c.first_content,
                   c.deleted_at is not null deleted, p.name, p.roles, p.enabled
            from api_client c join person p on p.tenant_id = c.tenant_id and p.id = c.person_id
            where c.tenant_id = ?""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    ApiClientRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** A client as stored; {@code deleted} is kept for the names on what it did. */
    record Row(
            UUID id,
            String clientId,
            PersonId machine,
            String name,
            Set<String> roles,
            boolean enabled,
            PersonId createdBy,
            Instant createdAt,
            Instant secretAt,
            boolean deleted,
            byte[] firstContent) {}

    List<Row> list() {
        return reads.list(COLUMNS + " and c.deleted_at is null order by p.name, c.id", ApiClientRows::map, tenant());
    }

    Optional<Row> find(UUID id) {
        return reads.first(COLUMNS + " and c.id = ?", ApiClientRows::map, tenant(), id);
    }

    /** Whoever else makes one for the tenant waits until this transaction ends, and then counts it. */
    void lock() {
        reads.list("select pg_advisory_xact_lock(hashtextextended(?, 0))", (_, _) -> true, "api-clients " + tenant());
    }

    long count() {
        return reads.first(
                        "select count(*) from api_client where tenant_id = ? and deleted_at is null",
                        (row, _) -> row.getLong(1),
                        tenant())
                .orElse(0L);
    }

    void insert(UUID id, PersonId machine, String clientId, PersonId by, Instant at, byte[] firstContent) {
        jdbc.update(
                """
                insert into api_client (tenant_id, id, person_id, client_id, created_by, created_at, secret_at,
                                        first_content)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                tenant(),
                id,
                machine.value(),
                clientId,
                by.value(),
                Timestamp.from(at),
                Timestamp.from(at),
                firstContent);
    }

    void secretChanged(UUID id, Instant at) {
        jdbc.update(
                "update api_client set secret_at = ? where tenant_id = ? and id = ?", Timestamp.from(at), tenant(), id);
    }

    /** No role is held by who is gone. */
    void delete(Row client, Instant at) {
        jdbc.update(
                "update api_client set deleted_at = ? where tenant_id = ? and id = ?",
                Timestamp.from(at),
                tenant(),
                client.id());
        jdbc.update(
                "update person set enabled = false, roles = '{}', version = version + 1 where tenant_id = ? and id = ?",
                tenant(),
                client.machine().value());
    }

    void enable(Row client, boolean enabled) {
        jdbc.update(
                "update person set enabled = ?, version = version + 1 where tenant_id = ? and id = ?",
                enabled,
                tenant(),
                client.machine().value());
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }

    private static Row map(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Set.of((String[]) row.getArray("roles").getArray()),
                row.getBoolean("enabled"),
                new PersonId(row.getObject("created_by", UUID.class)),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("secret_at").toInstant(),
                row.getBoolean("deleted"),
                row.getBytes("first_content"));
    }
}
