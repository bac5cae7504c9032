package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PeopleFilter;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.tenancy.TenantScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** People in PostgreSQL. */
@Component
class PersonRows {

    private static final String COLUMNS = """
            select p.id, p.machine, p.username, p.name, p.phone, p.roles, p.enabled, p.version,
                   array(select d.department_id from person_department d
                         where d.tenant_id = p.tenant_id and d.person_id = p.id order by d.ordinal) departments
            from person p where p.tenant_id = ?""";

    /** As person_by_digits has it. */
    private static final String DIGITS = "regexp_replace(p.phone, '[^0-9]', '', 'g')";

    /** Who belongs to one of the departments, or is the one person; takes departments, person, departments; null departments mean everybody. */
    static final String WITHIN = """
            (?::uuid[] is null or p.id = ? or exists (select 1 from person_department d
             where d.tenant_id = p.tenant_id and d.person_id = p.id and d.department_id = any(?::uuid[])))""";

    private final TenantReads reads;
    private final JdbcTemplate jdbc;

    PersonRows(TenantReads reads, JdbcTemplate jdbc) {
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** A person as stored. */
    record Row(PersonId id, CheckedPerson content, long version, boolean machine) {}

    Optional<Row> find(PersonId id) {
        return admitted(id).filter(row -> !row.machine());
    }

    /** Also a machine, which signs in as people do. */
    Optional<Row> admitted(PersonId id) {
        return reads.first(COLUMNS + " and p.id = ?", PersonRows::map, tenant(), id.value());
    }

    /** @param dialled as {@link io.dianlu.platform.shared.PhoneNumbers#dialled}; a phone is stored as people write it */
    List<Row> byPhone(String dialled) {
        return reads.list(
                COLUMNS + " and " + DIGITS + " = any(?) and p.enabled and not p.machine order by p.id limit 2",
                PersonRows::map,
                tenant(),
                new String[] {dialled, "86" + dialled, "0086" + dialled});
    }

    Optional<Row> byUsername(String username) {
        return reads.first(
                COLUMNS + " and p.username = ? and not p.machine order by p.id limit 1",
                PersonRows::map,
                tenant(),
                username);
    }

    /** Of a login that was made elsewhere it is learnt later; nothing else of the person changes with it. */
    void learnUsername(PersonId id, String username) {
        jdbc.update(
                "update person set username = ? where tenant_id = ? and id = ? and username is null",
                username,
                tenant(),
                id.value());
    }

    List<Row> named(Collection<PersonId> ids) {
        return reads.list(
                COLUMNS + " and p.id = any(?)",
                PersonRows::map,
                tenant(),
                ids.stream().map(PersonId::value).toArray(UUID[]::new));
    }

    /** Where the last page ended. */
    record After(String name, UUID id) {}

    /**
     * By name, then id, after the given pair. {@code departments} null means the whole tenant; {@code self} is within any. Of the filter
     * its department is in {@code departments} already.
     */
    List<Row> page(
            @Nullable Collection<DepartmentId> departments,
            @Nullable PersonId self,
            PeopleFilter filter,
            @Nullable After after,
            int rows) {
        var name = after == null ? null : after.name();
        var like = like(filter.nameOrPhone());
        return reads.list(
                COLUMNS + " and " + WITHIN + """
                         and not p.machine and (?::text is null or p.name ilike ? or p.phone like ?)
                         and (?::text is null or ? = any(p.roles))
                         and (?::boolean is null or p.enabled = ?)
                         and (?::text is null or (p.name, p.id) > (?, ?::uuid))
                        order by p.name, p.id limit ?""",
                PersonRows::map,
                tenant(),
                values(departments),
                self == null ? null : self.value(),
                values(departments),
                like,
                like,
                like,
                filter.role(),
                filter.role(),
                filter.enabled(),
                filter.enabled(),
                name,
                name,
                after == null ? null : after.id(),
                rows);
    }

    /**
     * By name: who is enabled in one of the roles, and who is named, whom the limit leaves out last. {@code departments} null means the whole tenant;
     * {@code self} is within any.
     */
    List<Row> working(
            @Nullable Collection<DepartmentId> departments,
            PersonId self,
            List<String> roles,
            Collection<PersonId> named,
            int rows) {
        var wanted = named.stream().map(PersonId::value).toArray(UUID[]::new);
        return reads.list(
                "select * from (" + COLUMNS + " and " + WITHIN + """
                         and not p.machine and (p.enabled and p.roles && ? or p.id = any(?))
                        order by p.id = any(?) desc, p.name, p.id limit ?) chosen order by name, id""",
                PersonRows::map,
                tenant(),
                values(departments),
                self.value(),
                values(departments),
                roles.toArray(String[]::new),
                wanted,
                wanted,
                rows);
    }

    /**
     * Holds the person, and everybody who administers, until the transaction ends: of two changes that each leave the other's administrator
     * the second sees the first. In the order of ids, so that they do not wait for each other in a ring.
     *
     * @return those who administer
     */
    Set<PersonId> lock(PersonId id) {
        return reads
                .list(
                        """
                        select id, enabled and 'ADMINISTRATOR' = any(roles) from person
                        where tenant_id = ? and (id = ? or (enabled and 'ADMINISTRATOR' = any(roles)))
                        order by id for no key update""",
                        (row, _) -> new Held(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(2)),
                        tenant(),
                        id.value())
                .stream()
                .filter(Held::administers)
                .map(Held::id)
                .collect(Collectors.toSet());
    }

    private record Held(PersonId id, boolean administers) {}

    /** @return whether the id was free */
    boolean insert(PersonId id, CheckedPerson person) {
        return insert(id, person, false);
    }

    void insertMachine(PersonId id, CheckedPerson machine) {
        if (!insert(id, machine, true)) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
    }

    private boolean insert(PersonId id, CheckedPerson person, boolean machine) {
        int made = jdbc.update(
                """
                insert into person (tenant_id, id, machine, username, name, phone, roles, enabled, first_content)
                values (?, ?, ?, ?, ?, ?, ?::text[], ?, ?) on conflict (tenant_id, id) do nothing""",
                tenant(),
                id.value(),
                machine,
                person.username(),
                person.name(),
                person.phone(),
                roles(person),
                person.enabled(),
                FirstContent.digest(person.comparable()));
        if (made > 0) {
            belong(id, person.departments());
        }
        return made > 0;
    }

    /** What the person was created with; empty for somebody stored before it was kept. */
    Optional<byte[]> firstContent(PersonId id) {
        return reads.first(
                "select first_content from person where tenant_id = ? and id = ? and first_content is not null",
                (row, _) -> row.getBytes(1),
                tenant(),
                id.value());
    }

    void update(PersonId id, CheckedPerson person) {
        jdbc.update("""
                update person set name = ?, phone = ?, roles = ?::text[], enabled = ?, version = version + 1
                where tenant_id = ? and id = ?""", person.name(), person.phone(), roles(person), person.enabled(), tenant(), id.value());
        jdbc.update("delete from person_department where tenant_id = ? and person_id = ?", tenant(), id.value());
        belong(id, person.departments());
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when something hangs on the person */
    void delete(PersonId id) {
        jdbc.update("delete from person_department where tenant_id = ? and person_id = ?", tenant(), id.value());
        jdbc.update("delete from person where tenant_id = ? and id = ?", tenant(), id.value());
    }

    /** Whether the tenant knows anybody. */
    boolean any() {
        return reads.first("select 1 from person where tenant_id = ? limit 1", (row, _) -> row.getInt(1), tenant())
                .isPresent();
    }

    private void belong(PersonId id, List<DepartmentId> departments) {
        jdbc.batchUpdate(
                "insert into person_department (tenant_id, person_id, department_id, ordinal) values (?, ?, ?, ?)",
                IntStream.range(0, departments.size())
                        .mapToObj(ordinal -> new Object[] {
                            tenant(), id.value(), departments.get(ordinal).value(), ordinal
                        })
                        .toList());
    }

    private static UUID tenant() {
        return TenantScope.require().value();
    }

    private static String roles(CheckedPerson person) {
        return person.roles().stream().sorted().collect(Collectors.joining(",", "{", "}"));
    }

    static UUID @Nullable [] values(@Nullable Collection<DepartmentId> departments) {
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
        var roles = Set.of((String[]) row.getArray("roles").getArray());
        var departments = Arrays.stream((UUID[]) row.getArray("departments").getArray())
                .map(DepartmentId::new)
                .toList();
        var content = new CheckedPerson(
                row.getString("username"),
                row.getString("name"),
                row.getString("phone"),
                roles,
                departments,
                row.getBoolean("enabled"));
        return new Row(
                new PersonId(row.getObject("id", UUID.class)),
                content,
                row.getLong("version"),
                row.getBoolean("machine"));
    }
}
