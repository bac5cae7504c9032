package io.dianlu.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reports of the platform")
class ReportsTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String VISITS = "/reports/platform/visits-by-rep";

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person manager = PLATFORM.person(tenant, "主管", Role.MANAGER, tenant.north());
    private final Person north = PLATFORM.person(tenant, "李志强", Role.REP, tenant.north());
    private final Person south = PLATFORM.person(tenant, "张海燕", Role.REP, tenant.south());

    private static String of(LocalDate from, LocalDate to) {
        return VISITS + "?from=" + from + "&to=" + to;
    }

    private void visited(Person rep, String day, int times) {
        for (int i = 0; i < times; i++) {
            var visit = rep.visit(rep.shop("店" + i, 113.6 + i * 0.01, 34.7));
            PLATFORM.write(
                    tenant.id(),
                    "update visit set day = ?::date, state = 'CHECKED_OUT', checked_in_at = now(), checked_out_at = now() where tenant_id = ? and id = ?",
                    day,
                    tenant.id().value(),
                    visit);
        }
    }

    @Test
    @DisplayName("count the visits on which each rep arrived within the period, of those whom the caller may see")
    void visitsByRep() {
        visited(north, "2026-03-01", 1);
        visited(north, "2026-03-31", 2);
        visited(north, "2026-04-01", 1);
        visited(south, "2026-03-15", 3);
        var march = of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(manager.get("/reports").body().toString()).contains("visits-by-rep", "业务员拜访次数");
        var own = manager.get(march);
        assertThat(own.status()).as(own.body().toString()).isEqualTo(200);
        assertThat(own.at("/lines").toString()).isEqualTo("[{\"label\":\"李志强\",\"figure\":3}]");
        var boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);
        assertThat(boss.get(march).at("/lines")).hasSize(2);
        var stranger = PLATFORM.person(PLATFORM.newTenant(), "老板", Role.BOSS, null);
        assertThat(stranger.get(march).at("/lines")).isEmpty();
    }

    @Test
    @DisplayName("are for who may see the team, over a quarter at most, the last day not before the first")
    void refusals() {
        var first = LocalDate.of(2026, 3, 1);
        assertThat(north.get("/reports").body()).isEmpty();
        assertThat(north.get(of(first, first)).slug()).isEqualTo("forbidden");
        assertThat(manager.get(of(first, first.plusDays(91))).status()).isEqualTo(200);
        assertThat(manager.get(of(first, first.plusDays(92))).field()).isEqualTo("to");
        assertThat(manager.get(of(first, first.minusDays(1))).field()).isEqualTo("to");
        assertThat(manager.get("/reports/platform/nothing?from=" + first + "&to=" + first)
                        .status())
                .isEqualTo(404);
        assertThat(manager.get("/reports/nobody/visits-by-rep?from=" + first + "&to=" + first)
                        .status())
                .isEqualTo(404);
    }
}
