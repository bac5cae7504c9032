package io.dianlu.platform.identity.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Departments in PostgreSQL, and the tree of each busy tenant in memory for fifteen seconds. */
@Component
class DepartmentRows {

    private static final String ALL =
            "select id, name, parent_id from department where tenant_id = ? order by id limit " + (Departments.MAX + 1);
    private static final String UPSERT = """
            insert into department (tenant_id, id, name, parent_id) values (?, ?, ?, ?)
            on conflict (tenant_id, id) do update set name = excluded.name, parent_id = excluded.parent_id,
                version = department.version + 1""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;
    private final Cache<TenantId, DepartmentTree> trees = Caffeine.newBuilder()
            .maximumSize(5_000)
            .expireAfterWrite(Duration.ofSeconds(15))
            .build();

    DepartmentRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    DepartmentTree tree() {
        var tenant = TenantScope.require();
        var known = trees.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        var fresh = load(tenant);
        trees.put(tenant, fresh);
        return fresh;
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
                            parent == null ? null : new DepartmentId(parent));
                },
                tenant.value()));
    }

    void upsert(DepartmentView department) {
        var parent = department.parentId();
        jdbc.update(
                UPSERT,
                TenantScope.require().value(),
                department.id().value(),
                department.name(),
                parent == null ? null : parent.value());
    }

    void forget() {
        trees.invalidate(TenantScope.require());
    }
}
