package io.dianlu.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The pages of the audit")
class AuditPagesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final int DEPARTMENTS = 7;

    private static final FieldPlatform.Tenant TENANT = PLATFORM.newTenant();
    private static final Person ADMINISTRATOR = PLATFORM.person(TENANT, "管理员", Role.ADMINISTRATOR, null);
    private static final Person OTHER = PLATFORM.person(TENANT, "另一位", Role.ADMINISTRATOR, null);

    @BeforeAll
    static void change() {
        for (int index = 0; index < DEPARTMENTS; index++) {
            ADMINISTRATOR.post("/departments", Map.of("id", Ids.next(), "name", "第" + index + "分部"));
        }
        OTHER.put("/custom-fields/size", Map.of("label", "Shop SIZE", "type", "NUMBER"));
        FieldPlatform.await(() -> items("?limit=100").size() == DEPARTMENTS + 1);
    }

    private static List<String> items(String query) {
        var found = new ArrayList<String>();
        ADMINISTRATOR
                .get("/audit-entries" + query)
                .at("/items")
                .forEach(entry -> found.add(entry.at("/subject").asString()));
        return found;
    }

    @Test
    @DisplayName("hold each entry once, the latest first, whatever their size")
    void paged() {
        for (int limit : List.of(1, 3, DEPARTMENTS, DEPARTMENTS + 1)) {
            var ids = new ArrayList<UUID>();
            var moments = new ArrayList<String>();
            var cursor = "";
            do {
                var page = ADMINISTRATOR.get("/audit-entries?limit=" + limit + cursor);
                page.at("/items").forEach(entry -> {
                    ids.add(UUID.fromString(entry.at("/id").asString()));
                    moments.add(entry.at("/at").asString());
                });
                var next = page.at("/nextCursor").asString("");
                cursor = next.isEmpty() ? "" : "&cursor=" + next;
            } while (!cursor.isEmpty());
            assertThat(ids).hasSize(DEPARTMENTS + 1);
            assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
            assertThat(moments).isSortedAccordingTo((one, other) -> other.compareTo(one));
        }
    }

    @Test
    @DisplayName("are narrowed by who did it, of what kind it is and a part of its name")
    void narrowed() {
        assertThat(items("?by=" + OTHER.id())).containsExactly("Shop SIZE");
        assertThat(items("?by=" + Ids.next())).isEmpty();
        assertThat(items("?kind=CUSTOM_FIELD")).containsExactly("Shop SIZE");
        assertThat(items("?kind=DEPARTMENT")).hasSize(DEPARTMENTS);
        assertThat(items("?kind=DEPARTMENT&by=" + OTHER.id())).isEmpty();
        assertThat(items("?q=shop%20size")).containsExactly("Shop SIZE");
        assertThat(items("?q=%253%25")).as("a percent sign is only that").isEmpty();
        assertThat(items("?subjectId=size")).containsExactly("Shop SIZE");
        assertThat(items("?subjectId=siz")).isEmpty();
    }

    @Test
    @DisplayName("are narrowed by days of the tenant's own time zone, the last one whole")
    void days() {
        var today = LocalDate.now(FieldPlatform.ZONE);
        assertThat(items("?from=" + today)).hasSize(DEPARTMENTS + 1);
        assertThat(items("?to=" + today)).hasSize(DEPARTMENTS + 1);
        assertThat(items("?from=" + today.plusDays(1))).isEmpty();
        assertThat(items("?to=" + today.minusDays(1))).isEmpty();
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "cursor=x, cursor",
        "limit=101, limit",
        "limit=0, limit",
        "kind=NOTHING, kind",
        "by=nobody, by",
        "from=2026-02-30, from",
        "from=0000-01-01, from",
        "to=9999-12-31, to",
        "q=0123456789012345678901234567890123456789012345678901234567890, q"
    })
    @DisplayName("refuse what they cannot read, naming it")
    void refused(String query, String field) {
        var reply = ADMINISTRATOR.get("/audit-entries?" + query);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(422);
        assertThat(reply.field()).isEqualTo(field);
    }
}
