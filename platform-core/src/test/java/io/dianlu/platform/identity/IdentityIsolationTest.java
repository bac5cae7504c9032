package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A person of another tenant")
class IdentityIsolationTest extends TenantIsolationContract {

    private final PersonId person = new PersonId(owner.id());
    private final String role = role();
    private final String client = client();

    @Override
    protected List<Question> byId() {
        return List.of(
                Question.of("/people/" + person, person),
                Question.of("/roles/" + role, role),
                Question.of("/departments/" + tenant.north(), tenant.north()));
    }

    @Override
    protected List<Question> lists() {
        return List.of(
                Question.of("/people", person),
                Question.of("/people?departmentId=" + tenant.north(), person),
                Question.of("/people?role=ADMINISTRATOR&enabled=true", person),
                Question.of("/roles", role),
                Question.of("/api-clients", client),
                Question.of("/department-headcounts", tenant.north()),
                Question.of("/departments", tenant.north()));
    }

    @Override
    protected List<Question> searches() {
        return List.of(Question.of("/people?q=" + SECRET_ENCODED, person));
    }

    @Override
    protected List<String> tables() {
        return List.of("person", "department", "person_department", "role", "api_client");
    }

    @Test
    @DisplayName("By its id it is unknown at the door, though its own tenant has just asked for it")
    void door() {
        var people = PLATFORM.bean(People.class);
        TenantJobs.run(tenant.id(), () -> {
            assertThat(people.find(person)).isPresent();
            assertThat(people.named(List.of(person))).containsOnlyKeys(person);
        });
        TenantJobs.run(stranger.tenant().id(), () -> {
            assertThat(people.find(person)).isEmpty();
            assertThat(people.named(List.of(person))).isEmpty();
        });
    }

    @Test
    @DisplayName("By its id it cannot be shut out")
    void enablement() {
        var reply = stranger.send("PUT", "/people/" + person + "/enablement", Map.of("enabled", false), 0);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(owner.get("/me").status()).isEqualTo(200);
    }

    private String client() {
        var made = owner.post("/api-clients", Map.of("name", SECRET, "roles", List.of("REP")));
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.at("/client/id").asString();
    }

    private String role() {
        var draft = Map.of("name", SECRET, "basis", "REP", "reach", "OWN", "permissions", List.of("customer.read"));
        return owner.post("/roles", draft).at("/code").asString();
    }

    @Test
    @DisplayName("Its role cannot be assigned, nor does its change to a built-in one show elsewhere")
    void roles() {
        var draft = Map.of("id", Ids.next(), "name", "丙", "roles", List.of(role));
        assertThat(stranger.post("/people", draft).field()).isEqualTo("roles[0]");
        var before = stranger.get("/roles/REP").body();
        var less = Map.of("reach", "TENANT", "permissions", List.of("people.read"));
        assertThat(owner.send("PUT", "/roles/REP", less, 0).status()).isEqualTo(200);
        assertThat(stranger.get("/roles/REP").body()).isEqualTo(before);
        assertThat(PLATFORM.person(stranger.tenant(), "丁", Role.REP, null)
                        .get("/me")
                        .at("/dataScope")
                        .asString())
                .isEqualTo("OWN");
    }
}
