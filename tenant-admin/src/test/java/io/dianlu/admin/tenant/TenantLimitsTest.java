package io.dianlu.admin.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit at its last allowed value and one past it; lengths count code points, so a rare character is one. */
class TenantLimitsTest extends RunningTenantAdmin {

    private static final String RARE = "𠮷";

    private Answer registerWith(String alias, String name, String contact) {
        return send(
                "POST",
                "/api/v1/tenants",
                JSON.writeValueAsString(Map.of(
                        "id",
                        UUID.randomUUID(),
                        "alias",
                        alias,
                        "name",
                        name,
                        "timeZone",
                        "Asia/Shanghai",
                        "partner",
                        Map.of("name", name, "contact", contact))));
    }

    private static void refused(Answer answer, String... fields) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactly(fields);
    }

    @ParameterizedTest(name = "{0} characters")
    @DisplayName("an alias of 2 to 63 characters is taken")
    @ValueSource(ints = {2, 63})
    void aliasTaken(int length) {
        assertThat(registerWith("z".repeat(length), "商贸", "0571").status()).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0} characters")
    @DisplayName("an alias of one or 64 characters is refused")
    @ValueSource(ints = {1, 64})
    void aliasRefused(int length) {
        refused(registerWith("z".repeat(length), "商贸", "0571"), "alias");
    }

    @Test
    @DisplayName("names of 100 characters and a contact of 200 are stored whole, one more of each is refused")
    void names() {
        var stored = registerWith(newAlias(), RARE.repeat(100), RARE.repeat(200));
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().get("name").asString()).isEqualTo(RARE.repeat(100));
        assertThat(stored.json().at("/partner/contact").asString()).isEqualTo(RARE.repeat(200));
        refused(registerWith(newAlias(), RARE.repeat(101), RARE.repeat(200)), "name", "partner.name");
        refused(registerWith(newAlias(), RARE.repeat(100), RARE.repeat(201)), "partner.contact");
    }

    @Test
    @DisplayName("a first administrator's name of 60 characters is stored whole, one more is refused")
    void administrator() {
        var subject = UUID.randomUUID();
        var more = "\"firstAdministrator\": {\"subject\": \"" + subject + "\", \"name\": \"%s\"}";
        var stored = register(UUID.randomUUID(), newAlias(), more.formatted(RARE.repeat(60)));
        assertThat(stored.json().at("/firstAdministrator/name").asString()).isEqualTo(RARE.repeat(60));
        refused(register(UUID.randomUUID(), newAlias(), more.formatted(RARE.repeat(61))), "firstAdministrator.name");
    }

    @Test
    @DisplayName("a reason of 500 characters is logged whole, one more is refused")
    void reason() {
        var id = UUID.randomUUID();
        register(id, newAlias(), null);
        refused(become(id, RARE.repeat(501)), "reason");
        assertThat(become(id, RARE.repeat(500)).status()).isEqualTo(200);
        assertThat(get("/api/v1/tenants/" + id + "/state-changes")
                        .json()
                        .at("/0/reason")
                        .asString())
                .isEqualTo(RARE.repeat(500));
    }

    private Answer become(UUID id, String reason) {
        return changeState(id, JSON.writeValueAsString(Map.of("state", "ACTIVE", "reason", reason)));
    }

    @ParameterizedTest(name = "limit {0} answers {1}")
    @DisplayName("a page holds 1 to 100 tenants")
    @CsvSource({"1, 200", "100, 200", "0, 422", "101, 422"})
    void pages(int limit, int status) {
        assertThat(get("/api/v1/tenants?limit=" + limit).status()).isEqualTo(status);
    }
}
