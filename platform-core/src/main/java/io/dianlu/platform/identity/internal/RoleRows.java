package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Roles in PostgreSQL, and those of each busy tenant in memory for fifteen seconds. */
@Component
class RoleRows {

    private static final int MOST_REMEMBERED = 200_000;

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final Remembered<TenantId, TenantRoles> remembered = new Remembered<>(Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((TenantId _, TenantRoles roles) -> roles.all().size())
            .expireAfterWrite(Duration.ofSeconds(15))
            .build());

    RoleRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    TenantRoles known() {
        var tenant = TenantScope.require();
        var moment = remembered.moment();
        return remembered.find(tenant).orElseGet(() -> {
            var fresh = load();
            remembered.put(moment, tenant, fresh);
            return fresh;
        });
    }

    /** Somebody may have a role that another instance has made since this one looked. */
    Set<HeldRole> held(Set<String> codes) {
        var known = known();
        return (known.knows(codes) ? known : load()).held(codes);
    }

    boolean has(String code) {
        return known().find(code) != null || load().find(code) != null;
    }

    /** Past the cache, for decisions about the roles themselves. */
    TenantRoles load() {
        return new TenantRoles(reads.list("""
                select code, name, basis, reach, granted, withheld, version from role
                where tenant_id = ? order by code""", RoleRows::map, tenant()));
    }

    private static KeptRole map(ResultSet row, int index) throws SQLException {
        var reach = row.getString("reach");
        return new KeptRole(
                row.getString("code"),
                row.getString("name"),
                Role.valueOf(row.getString("basis")),
                reach == null ? null : Role.Reach.valueOf(reach),
                Set.of((String[]) row.getArray("granted").getArray()),
                Set.of((String[]) row.getArray("withheld").getArray()),
                row.getLong("version"));
    }

    /** Holds all roles until the transaction ends: a new one counts, and its name. Who assigns roles need not wait. */
    void lock() {
        reads.list(
                "select code from role where tenant_id = ? order by code for no key update",
                (row, _) -> row.getString(1),
                tenant());
    }

    /** Holds a role against those who would assign it, until the transaction ends. */
    void lockAlone(String code) {
        reads.list(
                "select code from role where tenant_id = ? and code = ? for update",
                (row, _) -> row.getString(1),
                tenant(),
                code);
    }

    /** Which of these the tenant has made; they cannot go before the transaction ends. */
    Set<String> hold(Collection<UUID> made) {
        return made.isEmpty()
                ? Set.of()
                : Set.copyOf(reads.list(
                        "select code from role where tenant_id = ? and code = any(?) order by code for key share",
                        (row, _) -> row.getString(1),
                        tenant(),
                        made.stream().map(UUID::toString).toArray(String[]::new)));
    }

    /**
     * @param first digest of what it was made with; null for one the platform comes with
     * @return whether the code was free
     */
    boolean insert(KeptRole role, byte @Nullable [] first) {
        return jdbc.update(
                        """
                        insert into role (tenant_id, code, name, basis, reach, granted, withheld, version, first_content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (tenant_id, code) do nothing""",
                        tenant(),
                        role.code(),
                        role.name(),
                        role.basis().name(),
                        reach(role),
                        role.granted().toArray(String[]::new),
                        role.withheld().toArray(String[]::new),
                        role.version(),
                        first)
                > 0;
    }

    /** What it was made with. */
    Optional<byte[]> firstContent(String code) {
        return reads.first(
                "select first_content from role where tenant_id = ? and code = ? and first_content is not null",
                (row, _) -> row.getBytes(1),
                tenant(),
                code);
    }

    void update(KeptRole role) {
        jdbc.update(
                """
                update role set name = ?, reach = ?, granted = ?, withheld = ?, version = ?
                where tenant_id = ? and code = ?""",
                role.name(),
                reach(role),
                role.granted().toArray(String[]::new),
                role.withheld().toArray(String[]::new),
                role.version(),
                tenant(),
                role.code());
    }

    void delete(String code) {
        jdbc.update("delete from role where tenant_id = ? and code = ?", tenant(), code);
    }

    /** How many people have each role. {@code departments} null means the whole tenant; {@code self} is within any. */
    Map<String, Long> people(@Nullable Collection<DepartmentId> departments, PersonId self) {
        var within = PersonRows.values(departments);
        return reads
                .list(
                        "select held.code, count(*) from person p cross join lateral unnest(p.roles) held(code)"
                                + " where p.tenant_id = ? and not p.machine and " + PersonRows.WITHIN
                                + " group by held.code",
                        (row, _) -> Map.entry(row.getString(1), row.getLong(2)),
                        tenant(),
                        within,
                        self.value(),
                        within)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** API clients among them: what they have cannot go either. */
    long people(String code) {
        return reads.first(
                        "select count(*) from person where tenant_id = ? and ? = any(roles)",
                        (row, _) -> row.getLong(1),
                        tenant(),
                        code)
                .orElse(0L);
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }

    private static @Nullable String reach(KeptRole role) {
        var reach = role.reach();
        return reach == null ? null : reach.name();
    }

    void forget() {
        remembered.forget(TenantScope.require());
    }
}
