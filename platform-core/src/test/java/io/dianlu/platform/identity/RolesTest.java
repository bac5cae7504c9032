package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The roles")
class RolesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();

    private static List<String> texts(Person person, String pointer) {
        var found = new ArrayList<String>();
        person.get("/roles").at(pointer).forEach(each -> found.add(each.asString()));
        return found;
    }

    @Test
    @DisplayName("are told with how far each sees and what it may do, as the very person of the role is told")
    void asTheCodeHasThem() {
        var roles = Role.values();
        for (int index = 0; index < roles.length; index++) {
            var person = PLATFORM.person(tenant, "某人", roles[index], tenant.north());
            var told = person.get("/roles");
            assertThat(told.at("/" + index + "/code").asString()).isEqualTo(roles[index].name());
            assertThat(told.at("/" + index + "/reach").asString())
                    .isEqualTo(person.get("/me").at("/dataScope").asString());
            var allowed = new ArrayList<String>();
            person.get("/me").at("/permissions").forEach(each -> allowed.add(each.asString()));
            assertThat(texts(person, "/" + index + "/permissions"))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(allowed);
        }
    }
}
