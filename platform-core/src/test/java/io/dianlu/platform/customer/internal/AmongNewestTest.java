package io.dianlu.platform.customer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.customer.CustomerRow;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.FieldPlatform;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What PostgreSQL looks at row by row")
class AmongNewestTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    @Test
    @DisplayName("is so many of the customers last changed, and all when there are no more")
    void newest() {
        var tenant = PLATFORM.newTenant();
        var rep = PLATFORM.person(tenant, "李雷", Role.REP, tenant.north());
        List.of("一店", "二店", "三店").forEach(name -> rep.shop(name, 113.6254, 34.7466));
        assertThat(TenantJobs.call(tenant.id(), () -> names(2))).containsExactly("三店", "二店");
        assertThat(TenantJobs.call(tenant.id(), () -> names(3))).containsExactly("三店", "二店", "一店");
        assertThat(TenantJobs.call(tenant.id(), () -> names(4))).containsExactly("三店", "二店", "一店");
    }

    private static List<String> names(int most) {
        var conditions = Conditions.wholeTenant().amongNewest(most);
        return PLATFORM.bean(CustomerReads.class).rows(conditions, " order by c.updated_at desc").stream()
                .map(CustomerRow::name)
                .toList();
    }
}
