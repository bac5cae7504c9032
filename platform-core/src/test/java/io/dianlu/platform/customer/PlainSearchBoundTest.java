package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A search that PostgreSQL answers")
class PlainSearchBoundTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, null);

    private void shops(int from, int to) {
        PLATFORM.write(tenant.id(), """
                insert into customer (tenant_id, id, name, kind, tags, custom_fields, position_version, created_at, updated_at, touched_at, version)
                select ?, gen_random_uuid(), 'Shop ' || n, 'SHOP', '{}', '{}', 0, now(), now() - n * interval '1 minute', now(), 0
                from generate_series(?, ?) n""", tenant.id().value(), from, to);
    }

    @AfterEach
    void mend() {
        PLATFORM.elasticsearch().mend();
    }

    @Test
    @DisplayName("looks at the 20,000 customers last changed, and says so as soon as there is one more")
    void bound() {
        PLATFORM.elasticsearch().cut();
        shops(1, 20_000);
        var all = boss.get("/customer-search?q=Shop%2020000");
        assertThat(all.at("/answeredBy").asString()).isEqualTo("POSTGRESQL");
        assertThat(all.at("/items").size()).isEqualTo(1);
        assertThat(all.at("/notice").asString()).isNotBlank().doesNotContain("20,000");
        shops(20_001, 20_001);
        var some = boss.get("/customer-search?q=Shop%2020001");
        assertThat(some.at("/items").size()).isZero();
        assertThat(some.at("/notice").asString()).contains("20,000");
        assertThat(boss.get("/customer-search").at("/notice").asString())
                .as("whoever types nothing sees all")
                .isNotBlank()
                .doesNotContain("20,000");
    }
}
