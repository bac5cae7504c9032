package io.dianlu.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.tenancy.ExplainedReads;
import io.dianlu.platform.tenancy.ExplainedReads.Explained;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.TenantReads;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * PostgreSQL is asked how it finds the rows of what the application really reads, with its parameters and as its role, while people of two
 * tenants of the same size look at their pages.
 */
@DisplayName("No query reads a table of tenants from end to end")
class QueryPlansTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final List<String> SORTS = List.of(
            "-updatedAt", "updatedAt", "-createdAt", "createdAt", "-lastVisitAt", "lastVisitAt", "-name", "name");

    private static BusyTenant busy;
    private static BusyTenant other;

    @BeforeAll
    static void fill() {
        busy = BusyTenant.fill(PLATFORM, 40);
        other = BusyTenant.fill(PLATFORM, 2_000);
        PLATFORM.analyze();
    }

    @AfterAll
    static void leave() {
        busy.leave();
        other.leave();
    }

    private static List<Explained> reading(Runnable work) {
        return ((ExplainedReads) PLATFORM.bean(TenantReads.class)).during(work);
    }

    private static List<Explained> wholeTables(List<Explained> reads) {
        return reads.stream()
                .filter(read -> read.plan().contains("Seq Scan on"))
                .toList();
    }

    /** What a row asks about itself, such as a person's departments, is few. */
    private static List<Explained> sorted(List<Explained> reads) {
        return reads.stream()
                .filter(read -> read.plan().split("SubPlan", 2)[0].contains("Sort Key"))
                .toList();
    }

    /** Gets the page and, if there is one, the page after it. */
    private static String page(Person by, String path) {
        var page = by.get(path);
        assertThat(page.status()).as(path + " " + page.body()).isEqualTo(200);
        var next = page.at("/nextCursor").asString("");
        if (!next.isEmpty()) {
            assertThat(by.get(path + (path.contains("?") ? "&" : "?") + "cursor=" + next)
                            .status())
                    .isEqualTo(200);
        }
        return page.at("/items/0/id").asString("");
    }

    private static void look(Person by) {
        var customer = page(by, "/customers");
        SORTS.forEach(sort -> page(by, "/customers?sort=" + sort));
        var person = page(by, "/people");
        for (var filter : List.of(
                "kind=SHOP",
                "level=A",
                "regionCode=41",
                "tag=%E6%A0%87%E7%AD%BE7",
                "maturity=WON",
                "ownerId=" + person,
                "departmentId=" + busy.tenant().north())) {
            page(by, "/customers?" + filter);
        }
        if (!customer.isEmpty()) {
            by.get("/customers/" + customer);
            by.get("/customers/" + customer + "/positions");
            page(by, "/customers/" + customer + "/timeline");
            page(by, "/visits?customerId=" + customer);
        }
        var day = by.get("/visits").at("/items/0/day").asString("2026-01-01");
        page(by, "/visits?day=" + day);
        by.get("/visits/" + page(by, "/visits?repId=" + person));
        by.get("/customer-tags?q=%E6%A0%87");
        by.get("/customers-nearby?lng=113.6&lat=34.7&datum=WGS84&radiusMeters=500");
        page(by, "/people?q=88");
        page(by, "/people?departmentId=" + busy.tenant().north());
        by.get("/people/" + person);
        by.get("/departments");
        by.get("/custom-fields");
        if (by.get("/team-day?day=" + day).status() == 200) {
            page(by, "/recycled-customers");
            by.get("/check-ins-nearby?lng=113.6&lat=34.7&datum=WGS84&radiusMeters=500&day=" + day);
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Role.class)
    @DisplayName("for whoever looks at customers, visits, people and the day")
    void pages(Role role) {
        var by = PLATFORM.person(busy.tenant(), "看", role, busy.tenant().north());
        var reads = reading(() -> look(by));
        assertThat(reads).hasSizeGreaterThan(25);
        assertThat(wholeTables(reads)).isEmpty();
    }

    @Test
    @DisplayName("and lists of everybody come in the order of an index, not sorted")
    void lists() {
        var by = PLATFORM.person(busy.tenant(), "看", Role.ADMINISTRATOR, null);
        var reads = reading(() -> {
            SORTS.forEach(sort -> page(by, "/customers?sort=" + sort));
            List.of("/recycled-customers", "/visits", "/people").forEach(path -> page(by, path));
            var person = page(by, "/people");
            for (var filter : List.of("", "?kind=CUSTOMER", "?by=" + person, "?subjectId=" + page(by, "/customers"))) {
                page(by, "/audit-entries" + filter);
            }
        });
        assertThat(reads).filteredOn(read -> read.sql().contains(" limit ")).hasSizeGreaterThan(20);
        assertThat(sorted(reads)).isEmpty();
        assertThat(wholeTables(reads)).isEmpty();
    }

    @Test
    @DisplayName("and one that does, or sorts, is noticed")
    void canaries() {
        assertThat(wholeTables(reading(() -> read("select id::text from known_tenant"))))
                .hasSize(1);
        assertThat(sorted(reading(() ->
                        read("select c.id::text from customer c where c.tenant_id = ? order by c.address limit 20"))))
                .hasSize(1);
    }

    private static void read(String sql) {
        var tenant = busy.tenant().id();
        var parameters = sql.contains("?") ? new Object[] {tenant.value()} : new Object[0];
        TenantJobs.run(
                tenant, () -> PLATFORM.bean(TenantReads.class).list(sql, (row, _) -> row.getString(1), parameters));
    }
}
