package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.identity.Headcount;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Departments in PostgreSQL, and the tree of each busy tenant in memory for fifteen seconds. */
@Component
class DepartmentRows {

    private static final String ALL =
            "select id, name, parent_id, closed, version from department where tenant_id = ? order by id limit "
                    + (Departments.MAX + 1);
    /** Departments of all tenants together: a tree may have a thousand. */
    private static final int MOST_REMEMBERED = 200_000;

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final Remembered<TenantId, DepartmentTree> trees = new Remembered<>(Caffeine.newBuilder()
            .maximumWeight(MOST_REMEMBERED)
            .weigher((TenantId _, DepartmentTree tree) -> 1 + tree.size())
            .expireAfterWrite(Duration.ofSeconds(15))
            .build());

    DepartmentRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    DepartmentTree tree() {
        var tenant = TenantScope.require();
        var moment = trees.moment();
        return trees.find(tenant).orElseGet(() -> {
            var fresh = load(tenant);
            trees.put(moment, tenant, fresh);
            return fresh;
        });
    }

    /** Past the cache, for decisions about the tree itself. */
    DepartmentTree load(TenantId tenant) {
        return new DepartmentTree(reads.list(
                ALL,
                (row, _) -> {
                    var parent = row.getObject("parent_id", UUID.class);
                    return new DepartmentView(
                            new DepartmentId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            parent == null ? null : new DepartmentId(parent),
                            row.getBoolean("closed"),
                            row.getLong("version"));
                },
                tenant.value()));
    }

    /** Holds all departments until the transaction ends: a move changes what another move may do, and a new one counts. */
    void lock() {
        reads.list(
                "select id from department where tenant_id = ? order by id for no key update",
                (row, _) -> row.getObject(1, UUID.class),
                TenantScope.require().value());
    }

    /** @return whether the id was free */
    boolean insert(DepartmentView department) {
        return jdbc.update(
                        """
                        insert into department (tenant_id, id, name, parent_id, version, first_content)
                        values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, id) do nothing""",
                        TenantScope.require().value(),
                        department.id().value(),
                        department.name(),
                        parent(department),
                        department.version(),
                        FirstContent.digest(DepartmentContent.of(department)))
                > 0;
    }

    /** What it was created with; empty for one stored before that was kept. */
    Optional<byte[]> firstContent(DepartmentId id) {
        return reads.first(
                "select first_content from department where tenant_id = ? and id = ? and first_content is not null",
                (row, _) -> row.getBytes(1),
                TenantScope.require().value(),
                id.value());
    }

    void update(DepartmentView department) {
        jdbc.update(
                "update department set name = ?, parent_id = ?, closed = ?, version = ? where tenant_id = ? and id = ?",
                department.name(),
                parent(department),
                department.closed(),
                department.version(),
                TenantScope.require().value(),
                department.id().value());
    }

    /** For a trial alone: what is closed below keeps nothing above it. */
    void detachClosedBelow(DepartmentId id) {
        jdbc.update(
                "update department set parent_id = null where tenant_id = ? and parent_id = ? and closed",
                TenantScope.require().value(),
                id.value());
    }

    boolean hasPeople(DepartmentId id) {
        return reads.first(
                        "select 1 from person_department where tenant_id = ? and department_id = ? limit 1",
                        (row, _) -> row.getInt(1),
                        TenantScope.require().value(),
                        id.value())
                .isPresent();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something hangs on it */
    void delete(DepartmentId id) {
        jdbc.update(
                "delete from department where tenant_id = ? and id = ?",
                TenantScope.require().value(),
                id.value());
    }

    private static @Nullable UUID parent(DepartmentView department) {
        var parent = department.parentId();
        return parent == null ? null : parent.value();
    }

    void forget() {
        trees.forget(TenantScope.require());
    }

    /** @param departments null means all of the tenant */
    List<Headcount> headcounts(@Nullable Collection<DepartmentId> departments) {
        return reads.list(
                """
                select d.department_id, count(*) from person_department d
                where d.tenant_id = ? and (?::uuid[] is null or d.department_id = any(?::uuid[]))
                group by d.department_id order by d.department_id""",
                (row, _) -> new Headcount(new DepartmentId(row.getObject(1, UUID.class)), row.getLong(2)),
                TenantScope.require().value(),
                PersonRows.values(departments),
                PersonRows.values(departments));
    }
}
