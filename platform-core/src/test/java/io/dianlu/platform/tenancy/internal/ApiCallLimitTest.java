package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A limit of requests per day")
class ApiCallLimitTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, null);
    private final LocalDate today = LocalDate.now(FieldPlatform.ZONE);

    private void limit(long calls) {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "small",
                Map.of("apiCallsPerDay", calls),
                Set.of(),
                null,
                null,
                2));
    }

    private int ask() {
        return administrator.get("/customers").status();
    }

    @Test
    @DisplayName("answers the last one that fits and refuses the next until midnight, in words and in a header")
    void atTheLimit() {
        limit(3);
        assertThat(ask()).isEqualTo(200);
        assertThat(ask()).isEqualTo(200);
        assertThat(ask()).isEqualTo(200);
        var refused = administrator.get("/customers");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.slug()).isEqualTo("api-calls-limit-reached");
        assertThat(refused.at("/detail").asString())
                .contains("3", today.plusDays(1) + " 00:00", FieldPlatform.ZONE.getId());
        assertThat(refused.at("/limit").asString()).isEqualTo("apiCallsPerDay");
        assertThat(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))))
                .isBetween(Duration.ofMinutes(30), Duration.ofHours(24));
        limit(4);
        assertThat(ask()).as("a refused one is not counted").isEqualTo(200);
        assertThat(ask()).isEqualTo(429);
    }

    @Test
    @DisplayName("still lets people sign in, see why, and send an operator away")
    void always() {
        limit(0);
        assertThat(ask()).isEqualTo(429);
        assertThat(administrator.get("/me").status()).isEqualTo(200);
        assertThat(administrator.get("/branding").status()).isEqualTo(200);
        assertThat(administrator.get("/usage").status()).isEqualTo(200);
        assertThat(administrator.get("/operator-grants").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("counts what other instances told, and refuses no other company")
    void together() {
        PLATFORM.write(
                tenant.id(),
                "insert into api_call_count (tenant_id, day, calls) values (?, ?, 9)",
                tenant.id().value(),
                today);
        limit(10);
        assertThat(ask()).isEqualTo(200);
        assertThat(ask()).isEqualTo(429);
        PLATFORM.bean(CallCounts.class).add(_ -> true);
        assertThat(PLATFORM.count(tenant.id(), "select max(calls) from api_call_count where tenant_id = ?"))
                .isEqualTo(10);
        assertThat(ask()).isEqualTo(429);
        var other = PLATFORM.person(PLATFORM.newTenant(), "管理员", Role.ADMINISTRATOR, null);
        assertThat(other.get("/customers").status()).isEqualTo(200);
    }
}
