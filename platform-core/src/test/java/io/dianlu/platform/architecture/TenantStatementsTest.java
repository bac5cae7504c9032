package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every statement over a tenant's table names the tenant, once for each table it reads: row-level security would answer rightly without, but on
 * a distributed PostgreSQL the question would go to every shard. What Hibernate writes carries the tenant by {@code @TenantId}.
 */
class TenantStatementsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/changelog");
    /** Asks without a tenant on purpose: nothing must come. */
    private static final Path PROBE = Path.of("IsolationProbe.java");

    private static final Pattern TENANT_TABLE = Pattern.compile("create table (\\w+) \\(\\s+tenant_id ");
    private static final Pattern USED = Pattern.compile("\\b(from|join|update|into)\\s+(\\w+)");
    private static final Pattern BOUND = Pattern.compile("tenant_id = \\?|" + Pattern.quote(SqlTexts.CONDITIONS));
    private static final Pattern JOINED = Pattern.compile("\\w+\\.tenant_id = \\w+\\.tenant_id");
    private static final Pattern UPSERT = Pattern.compile("on conflict (?!\\(tenant_id, )");

    @Test
    void everyStatementNamesTheTenant() throws IOException {
        int statements = 0;
        for (var file : files(JAVA, ".java")) {
            if (!file.getFileName().equals(PROBE)) {
                var texts = SqlTexts.in(Files.readString(file));
                statements += texts.size();
                assertThat(texts.stream()
                                .flatMap(text -> violations(text).stream())
                                .toList())
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(statements).as("statements looked at").isGreaterThan(40);
    }

    @Test
    void everyWhereClauseOfARoomBeginsWithTheTenant() throws IOException {
        var clauses = files(JAVA, "/Conditions.java");
        assertThat(clauses).isNotEmpty();
        for (var file : clauses) {
            assertThat(Files.readString(file))
                    .contains("extends TenantConditions<Conditions>")
                    .containsPattern("super\\(\"\\w+\\.tenant_id\"\\)");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc.update(\"delete from person where id = ?\", id);",
                "jdbc.update(\"update visit set state = ? where id = ?\", state, id);",
                "reads.list(\"select * from customer c\" + \" where c.id = ?\", mapper, id);",
                "String ALL = \"select v.* from visit v where \"; void a() { reads.list(ALL + \"v.id = ?\", mapper); }",
                "String ALL = \"select v.* from visit v where \"; void a() { reads.list(ALL, mapper); }",
                "jdbc.update(\"\"\"\n  insert into person (id, name)\n  values (?, ?)\"\"\", id);",
                "jdbc.update(\"insert into person (tenant_id, id) values (?, ?) on conflict (id) do nothing\");",
                "reads.list(\"select 1 from visit v join customer c on c.id = v.customer_id where v.tenant_id = ?\");",
                "reads.list(\"select id from department where id = ? for update\".formatted(id));",
                "reads.first(text(\"select count(*) from timeline_entry\"));"
            })
    void theCanariesAreCaught(String source) throws IOException {
        assertThat(SqlTexts.in(source))
                .singleElement()
                .satisfies(sql -> assertThat(violations(sql)).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String ALL = \"select v.* from visit v where \"; void a() { reads.list(ALL + conditions.sql(), m); }",
                "reads.list(\"select 1 from visit v join customer c on c.tenant_id = v.tenant_id where v.tenant_id = ?\");",
                "entities.createQuery(\"select c from customer c where c.id = :id\", Customer.class);",
                "jdbc.update(\"delete from event_publication where id = ?\", id);"
            })
    void whatIsRightPasses(String source) throws IOException {
        for (var sql : SqlTexts.in(source)) {
            assertThat(violations(sql)).isEmpty();
        }
    }

    private static List<String> violations(String sql) {
        var found = new ArrayList<String>();
        var tables = tenantTables();
        long read = 0;
        var used = USED.matcher(sql);
        while (used.find()) {
            if (!tables.contains(used.group(2))) {
                continue;
            }
            if (!used.group(1).equals("into")) {
                read++;
            } else if (!sql.contains("into " + used.group(2) + " (tenant_id, ")) {
                found.add("writes no tenant: " + sql);
            } else if (UPSERT.matcher(sql).find()) {
                found.add("finds what is there without the tenant: " + sql);
            }
        }
        long bound = BOUND.matcher(sql).results().count();
        if (read > 0 && (bound == 0 || bound + JOINED.matcher(sql).results().count() < read)) {
            found.add("names the tenant less often than tables: " + sql);
        }
        return found;
    }

    private static Set<String> tenantTables() {
        var tables = new TreeSet<String>();
        try {
            for (var file : files(MIGRATIONS, ".sql")) {
                TENANT_TABLE.matcher(Files.readString(file)).results().forEach(table -> tables.add(table.group(1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(tables).contains("customer", "visit", "person").doesNotContain("event_publication");
        return tables;
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (var all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
