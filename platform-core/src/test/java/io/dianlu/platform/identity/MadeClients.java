package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.StandInLogins;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A company whose administrator makes API clients. */
abstract class MadeClients {

    static final FieldPlatform PLATFORM = FieldPlatform.shared();
    static final StandInLogins LOGINS = StandInLogins.shared();

    final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());

    static Map<String, Object> draft(String name, String... roles) {
        return new HashMap<>(Map.of("id", Ids.next(), "name", name, "roles", List.of(roles)));
    }

    Reply create(Object draft) {
        return administrator.post("/api-clients", draft);
    }

    Reply made(String... roles) {
        var made = create(draft("进销存对接", roles));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made;
    }

    /** As the program comes with a token that Keycloak gave it. */
    Person program(Reply made) {
        var subject = LOGINS.subjectOf(made.at("/client/clientId").asString());
        return PLATFORM.new Person(tenant, subject, made.at("/client/name").asString());
    }

    static String path(Reply made) {
        return "/api-clients/" + made.at("/client/id").asString();
    }

    String trail(Reply made) {
        return administrator
                .get("/audit-entries?subjectId=" + made.at("/client/id").asString())
                .body()
                .toString();
    }
}
