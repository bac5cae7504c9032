package io.dianlu.platform.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A report of a plugin")
class PluginReportTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final String REPORT = """
            @Component class Counted implements Report {
              public String key() { return "counted"; }
              public Texts title() { return new Texts("计数", "計數", "Counted"); }
              public String permission() { return "%s.read"; }
              public Table read(java.time.LocalDate from, java.time.LocalDate to) {
                if (from.getYear() == 2001) throw new IllegalStateException("broken");
                if (from.getYear() == 2002) throw PluginProblem.invalid("from", "not 2002");
                return new Table(title(), title(), List.of(new Line(from + " " + to, new java.math.BigDecimal("1.5"))));
              }
            }""";

    private final String id = "p" + Ids.next().toString().substring(24);
    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant(id);
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final Person rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, tenant.north());

    private String of(int year) {
        return "/reports/" + id + "/counted?from=" + year + "-03-01&to=" + year + "-03-31";
    }

    @Test
    @DisplayName("stands beside the platform's for who has its permission; one that fails is a problem")
    void read() {
        var source = PluginSource.of(id).type("Counted", REPORT.formatted(id)).permissions("""
                [{"code":"%s.read","name":{"zh-CN":"看","zh-TW":"看","en":"Read"},"roles":["REP"]}]""".formatted(id));
        assertThat(OperatorCalls.on(PLATFORM).install(source).status()).isEqualTo(201);
        FieldPlatform.await(
                () -> administrator.get("/tenant-plugins").body().toString().contains(id));
        assertThat(rep.get(of(2026)).status()).isEqualTo(404);
        administrator.send("PUT", "/tenant-plugins/" + id, Map.of("enabled", true), 0);
        assertThat(rep.get("/reports").body().toString()).contains(id, "counted", "计数");
        assertThat(rep.get(of(2026)).at("/lines").toString())
                .isEqualTo("[{\"label\":\"2026-03-01 2026-03-31\",\"figure\":1.5}]");
        assertThat(boss.get("/reports").body().toString()).doesNotContain(id);
        assertThat(boss.get(of(2026)).slug()).isEqualTo("forbidden");
        assertThat(rep.get(of(2001)).slug()).isEqualTo("plugin-failed");
        assertThat(rep.get(of(2002)).slug()).isEqualTo("plugin-refused");
    }
}
