package io.dianlu.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A limit of visits per month")
class VisitLimitTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final LocalDate MONTH = LocalDate.now(FieldPlatform.ZONE).withDayOfMonth(1);

    private final Tenant tenant = PLATFORM.newTenant();
    private final Person rep = PLATFORM.person(tenant, "李", Role.REP, tenant.north());
    private final UUID shop = rep.shop("好邻居便利店", 113.6, 34.7);

    private void limit(long visits) {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "small",
                Map.of("visitsPerMonth", visits),
                Set.of(),
                null,
                null,
                2));
    }

    private Reply begin(UUID id) {
        return rep.post("/visits", Map.of("id", id, "customerId", shop));
    }

    private long counted(LocalDate period) {
        return PLATFORM.count(
                tenant.id(),
                "select coalesce(max(used), -1) from usage_counter where tenant_id = ? and name = 'visitsPerMonth'"
                        + " and period = '" + period + "'");
    }

    private void beganLastMonth(UUID visit) {
        PLATFORM.write(
                tenant.id(),
                "update visit set opened_at = ? where tenant_id = ? and id = ?",
                MONTH.atStartOfDay(FieldPlatform.ZONE).minusSeconds(1).toOffsetDateTime(),
                tenant.id().value(),
                visit);
    }

    @Test
    @DisplayName(
            "lets in the last one that fits and refuses the next, saying how many there are and from when on there are more")
    void atTheLimit() {
        rep.visit(shop);
        limit(3);
        rep.visit(shop);
        var last = rep.visit(shop);
        var one = Ids.next();
        var refused = begin(one);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.slug()).isEqualTo("visits-limit-reached");
        assertThat(refused.at("/detail").asString())
                .contains("3", MONTH.plusMonths(1).toString());
        assertThat(refused.at("/limit").asString()).isEqualTo("visitsPerMonth");
        assertThat(refused.at("/most").asLong()).isEqualTo(3);
        assertThat(refused.at("/from").asString()).isEqualTo(MONTH.plusMonths(1).toString());
        assertThat(begin(last).status()).as("the last one, sent again").isEqualTo(200);
        assertThat(counted(MONTH)).isEqualTo(3);
        limit(4);
        assertThat(begin(one).status()).as("the refused one, sent again").isEqualTo(201);
        assertThat(begin(Ids.next()).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("holds when many come at once")
    void atOnce() throws Exception {
        limit(10);
        try (var phones = Executors.newFixedThreadPool(16)) {
            var answers = IntStream.range(0, 40)
                    .mapToObj(_ -> phones.submit(() -> begin(Ids.next()).status()))
                    .toList();
            assertThat(answers.stream().map(VisitLimitTest::get).filter(status -> status == 201))
                    .hasSize(10);
        }
        assertThat(PLATFORM.count(tenant.id(), "select count(*) from visit where tenant_id = ?"))
                .isEqualTo(10);
        assertThat(counted(MONTH)).isEqualTo(10);
    }

    private static int get(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    @DisplayName("is each month's own: visits begun a moment before it do not count, whatever their day")
    void monthByMonth() {
        beganLastMonth(rep.visit(shop));
        limit(1);
        PLATFORM.write(
                tenant.id(),
                "insert into usage_counter (tenant_id, name, period, used, most) values (?, 'visitsPerMonth', ?, 1, 1)",
                tenant.id().value(),
                MONTH.minusMonths(1));
        rep.visit(shop);
        assertThat(counted(MONTH)).isEqualTo(1);
        assertThat(begin(Ids.next()).slug()).isEqualTo("visits-limit-reached");
    }

    @Test
    @DisplayName(
            "refuses no check-in: a visit counts where it was begun, also when the rep arrived in the month before")
    void checkIn() {
        limit(1);
        var visit = rep.visit(shop);
        PLATFORM.write(
                tenant.id(),
                "update visit set day = ? where tenant_id = ? and id = ?",
                MONTH.minusDays(1),
                tenant.id().value(),
                visit);
        var administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
        var used = administrator
                .get("/usage")
                .at("/limits")
                .valueStream()
                .filter(one -> one.get("limit").asString().equals("visitsPerMonth"))
                .findFirst()
                .orElseThrow();
        assertThat(used.toString()).contains("\"used\":1", "\"most\":1", "\"warning\":true");
    }
}
