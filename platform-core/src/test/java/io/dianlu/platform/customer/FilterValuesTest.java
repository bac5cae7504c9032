package io.dianlu.platform.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A value that customers are filtered by")
class FilterValuesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person boss = PLATFORM.person(tenant, "老板", Role.BOSS, tenant.north());

    private void tagged(String name, String... tags) {
        assertThat(boss.post("/customers", Drafts.with(Drafts.shop(name), "tags", List.of(tags)))
                        .status())
                .isEqualTo(201);
    }

    private List<String> listed(String query) {
        return Drafts.texts(boss.get("/customers?sort=createdAt&" + query), "/items", "/name");
    }

    private static String tag(String tag) {
        return "tag=" + URLEncoder.encode(tag, StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("may have a comma, which divides nothing, in the list as in search; several are several parameters")
    void comma() {
        tagged("都卖", "烟,酒");
        tagged("只卖烟", "烟");
        tagged("只卖酒", "酒");
        assertThat(listed(tag("烟,酒"))).containsExactly("都卖");
        assertThat(listed(tag("烟,酒") + "&" + tag("酒"))).containsExactly("都卖", "只卖酒");
        assertThat(listed("level=A,B")).isEmpty();
        FieldPlatform.await(() -> {
            var all = boss.get("/customer-search");
            return all.at("/answeredBy").asString().equals("ELASTICSEARCH")
                    && all.at("/items").size() == 3;
        });
        assertThat(Drafts.texts(boss.get("/customer-search?" + tag("烟,酒")), "/items", "/customer/name"))
                .containsExactly("都卖");
    }

    @Test
    @DisplayName("is refused by name where it can be none")
    void unreadable() {
        assertThat(boss.get("/customers?kind=SHOPS").field()).isEqualTo("kind");
        assertThat(boss.get("/customers?ownerId=" + boss.id() + "," + boss.id()).field())
                .isEqualTo("ownerId");
    }
}
