package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PutPerson;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** People in PostgreSQL. */
@Component
class PersonRows {

    private static final String COLUMNS = """
            select p.id, p.name, p.phone, p.roles, p.enabled,
                   array(select d.department_id from person_department d
                         where d.tenant_id = p.tenant_id and d.person_id = p.id order by d.ordinal) departments
            from person p where p.tenant_id = ?""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    PersonRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** A person as stored. */
    record Row(
            PersonId id,
            String name,
            @Nullable String phone,
            List<Role> roles,
            List<DepartmentId> departments,
            boolean enabled) {}

    Optional<Row> find(PersonId id) {
        return reads.first(COLUMNS + " and p.id = ?", PersonRows::map, tenant(), id.value());
    }

    List<Row> byPhone(String phone) {
        return reads.list(
                COLUMNS + " and p.phone = ? and p.enabled order by p.id limit 2", PersonRows::map, tenant(), phone);
    }

    List<Row> named(Collection<PersonId> ids) {
        return reads.list(
                COLUMNS + " and p.id = any(?)",
                PersonRows::map,
                tenant(),
                ids.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    /** By name, then id, after the given pair. {@code departments} null means the whole tenant; {@code self} is always included. */
    List<Row> page(
            @Nullable Collection<DepartmentId> departments,
            @Nullable UUID self,
            @Nullable String part,
            @Nullable String afterName,
            @Nullable UUID afterId,
            int rows) {
        return reads.list(
                COLUMNS + """
                         and (?::uuid[] is null or p.id = ? or exists (select 1 from person_department d
                              where d.tenant_id = p.tenant_id and d.person_id = p.id and d.department_id = any(?::uuid[])))
                         and (?::text is null or p.name ilike ? or p.phone like ?)
                         and (?::text is null or (p.name, p.id) > (?, ?::uuid))
                        order by p.name, p.id limit ?""",
                PersonRows::map,
                tenant(),
                values(departments),
                self,
                values(departments),
                part,
                like(part),
                like(part),
                afterName,
                afterName,
                afterId,
                rows);
    }

    int enabledAdministrators(PersonId except) {
        return reads.first(
                        "select count(*) from person where tenant_id = ? and enabled and 'ADMINISTRATOR' = any(roles) and id <> ?",
                        (row, _) -> row.getInt(1),
                        tenant(),
                        except.value())
                .orElse(0);
    }

    void upsert(PutPerson person) {
        var roles = person.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        jdbc.update(
                """
                insert into person (tenant_id, id, name, phone, roles, enabled) values (?, ?, ?, ?, ?::text[], ?)
                on conflict (tenant_id, id) do update set name = excluded.name, phone = excluded.phone, roles = excluded.roles,
                    enabled = excluded.enabled, version = person.version + 1""",
                tenant(),
                person.id().value(),
                person.name(),
                person.phone(),
                "{" + String.join(",", roles) + "}",
                person.enabled());
        jdbc.update(
                "delete from person_department where tenant_id = ? and person_id = ?",
                tenant(),
                person.id().value());
        for (int ordinal = 0; ordinal < person.departments().size(); ordinal++) {
            jdbc.update(
                    "insert into person_department (tenant_id, person_id, department_id, ordinal) values (?, ?, ?, ?)",
                    tenant(),
                    person.id().value(),
                    person.departments().get(ordinal).value(),
                    ordinal);
        }
    }

    int enable(PersonId id, boolean enabled) {
        return jdbc.update(
                "update person set enabled = ?, version = version + 1 where tenant_id = ? and id = ?",
                enabled,
                tenant(),
                id.value());
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }

    private static UUID @Nullable [] values(@Nullable Collection<DepartmentId> departments) {
        return departments == null
                ? null
                : departments.stream().map(DepartmentId::value).toArray(UUID[]::new);
    }

    private static @Nullable String like(@Nullable String part) {
        return part == null
                ? null
                : "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row map(ResultSet row, int index) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toList());
        var departments = Arrays.stream((UUID[]) row.getArray("departments").getArray())
                .map(DepartmentId::new)
                .toList();
        return new Row(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("phone"),
                roles,
                departments,
                row.getBoolean("enabled"));
    }
}
