package io.dianlu.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.StandInLogins;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Somebody who is brought in with a login of their own")
class EnrolmentTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();
    private static final StandInLogins LOGINS = StandInLogins.shared();

    private final FieldPlatform.Tenant tenant = PLATFORM.newTenant();
    private final Person administrator = PLATFORM.person(tenant, "管理员", Role.ADMINISTRATOR, tenant.north());
    private final String username = "zhang." + UUID.randomUUID();

    private Map<String, Object> draft() {
        return new HashMap<>(
                Map.of("username", username, "name", "张伟", "phone", "13800138000", "roles", List.of("REP")));
    }

    private Reply create(Object draft) {
        return administrator.post("/people", draft);
    }

    private long people() {
        return PLATFORM.count(tenant.id(), "select count(*) from person where tenant_id = ?");
    }

    @Test
    @DisplayName("gets a one-time password, which is told once and stored nowhere, and can then sign in")
    void created() {
        var made = create(draft());
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.at("/username").asString()).isEqualTo(username);
        assertThat(made.header("Cache-Control")).contains("no-store");
        var password = made.at("/oneTimePassword").asString();
        assertThat(password).startsWith("once-");
        var read = administrator.get("/people/" + made.at("/id").asString());
        assertThat(read.at("/username").asString()).isEqualTo(username);
        assertThat(read.body().has("oneTimePassword")).isFalse();
        FieldPlatform.await(() -> audited("CREATED").toString().contains(username));
        assertThat(audited("CREATED").toString()).doesNotContain(password);
        assertThat(PLATFORM.count(
                        tenant.id(),
                        "select (select count(*) from person p where p.tenant_id = ? and p::text like '%once-%')"
                                + " + (select count(*) from event_publication where serialized_event like '%once-%')"))
                .isZero();
    }

    private List<String> audited(String action) {
        return administrator
                .get("/audit-entries?kind=PERSON")
                .at("/items")
                .valueStream()
                .filter(entry -> entry.path("action").asString().equals(action))
                .map(Object::toString)
                .toList();
    }

    @Test
    @DisplayName(
            "is one person however often the draft is sent, with another one-time password for the one that was lost")
    void sentAgain() throws Exception {
        var first = create(draft());
        var again = create(draft());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.at("/oneTimePassword").asString())
                .startsWith("once-")
                .isNotEqualTo(first.at("/oneTimePassword").asString());
        var other = draft();
        other.put("username", "li." + UUID.randomUUID());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each :
                    threads.invokeAll(Collections.nCopies(4, () -> create(other).status()))) {
                assertThat(each.get()).isIn(200, 201);
            }
        }
        assertThat(people()).isEqualTo(3);
    }

    @Test
    @DisplayName("is signed in by the name in small letters, however it was typed")
    void folded() {
        var draft = draft();
        draft.put("username", " １" + username.toUpperCase(Locale.ROOT) + " ");
        assertThat(create(draft).at("/username").asString()).isEqualTo("1" + username);
    }

    static Stream<Arguments> limits() {
        var suffix = UUID.randomUUID().toString();
        return Stream.of(
                Arguments.of("username", "a".repeat(64 - 36) + suffix, "a".repeat(65 - 36) + suffix, "no-username"),
                Arguments.of("username", suffix.substring(0, 3), "ab", "no-username"),
                Arguments.of("username", "a+b.c_d@" + suffix.substring(0, 8), "张伟", "no-username"),
                Arguments.of("email", suffix + "@example.com", "example.com", "no-email"),
                Arguments.of(
                        "email",
                        suffix + "@" + "e".repeat(214) + ".com",
                        suffix + "@" + "e".repeat(215) + ".com",
                        "no-email"));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("limits")
    @DisplayName("has a name and a mail address that are taken at the limit and refused one past it")
    void limits(String field, String within, String beyond, String code) {
        var good = draft();
        good.put(field, within);
        assertThat(create(good).status()).as(within).isEqualTo(201);
        var bad = draft();
        bad.put("username", "w." + UUID.randomUUID());
        bad.put(field, beyond);
        var refused = create(bad);
        assertThat(refused.field()).isEqualTo(field);
        assertThat(refused.at("/errors/0/code").asString()).isEqualTo(code);
        assertThat(LOGINS.calls(tenant)).as("nothing is asked for").hasSize(1);
    }

    @Test
    @DisplayName("whose draft is refused for anything else gets no login")
    void refusedBefore() {
        var draft = draft();
        draft.put("roles", List.of("KING"));
        draft.put("name", " ");
        draft.put("departmentIds", List.of(Ids.next()));
        var refused = create(draft);
        assertThat(refused.at("/errors")
                        .valueStream()
                        .map(error -> error.path("field").asString()))
                .containsExactlyInAnyOrder("roles[0]", "name", "departmentIds[0]");
        assertThat(LOGINS.calls(tenant)).isEmpty();
        var rep = PLATFORM.person(tenant, "业务员", Role.REP, tenant.north());
        assertThat(rep.post("/people", draft()).status()).isEqualTo(403);
        assertThat(LOGINS.calls(tenant)).isEmpty();
    }

    @Test
    @DisplayName("takes the last place of the plan; for the next one no login is made")
    void quota() {
        PLATFORM.hear(new TenantProfile(
                tenant.id(),
                "t",
                "店路测试",
                TenantState.ACTIVE,
                FieldPlatform.ZONE,
                "standard",
                Map.of("people", 2L),
                Set.of(),
                null,
                null,
                2));
        assertThat(create(draft()).status()).isEqualTo(201);
        var calls = LOGINS.calls(tenant).size();
        var next = draft();
        next.put("username", "next." + UUID.randomUUID());
        assertThat(create(next).slug()).isEqualTo("people-limit-reached");
        assertThat(LOGINS.calls(tenant)).hasSize(calls);
        next.put("enabled", false);
        assertThat(create(next).status()).as("who is disabled takes no place").isEqualTo(201);
    }

    @Test
    @DisplayName("whose name belongs to somebody else is refused by the field")
    void taken() {
        LOGINS.taken(username);
        var elsewhere = create(draft());
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.field()).isEqualTo("username");
        assertThat(elsewhere.at("/errors/0/code").asString()).isEqualTo("username-taken");
        var mine = draft();
        mine.put("username", "w." + username);
        create(mine);
        mine.put("name", "李娜");
        assertThat(create(mine).at("/errors/0/code").asString())
                .as("a colleague's")
                .isEqualTo("username-taken");
        LOGINS.made(tenant, administrator.id(), "first." + username);
        mine.put("username", "first." + username);
        assertThat(create(mine).at("/errors/0/code").asString())
                .as("a colleague's whose name was not known here")
                .isEqualTo("username-taken");
        assertThat(LOGINS.knows("first." + username)).isTrue();
    }

    @Test
    @DisplayName("is not there when the control plane is away, and a moment later is")
    void away() {
        LOGINS.away(tenant, true);
        var refused = create(draft());
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.slug()).isEqualTo("logins-unavailable");
        assertThat(refused.at("/detail").asString()).isNotBlank();
        assertThat(people()).isEqualTo(1);
        LOGINS.away(tenant, false);
        assertThat(create(draft()).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("with an id, as scripts send it, has a login already, and none is made")
    void elsewhere() {
        var draft = draft();
        draft.put("id", Ids.next());
        var made = create(draft);
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/username").asString()).isEqualTo(username);
        assertThat(made.body().has("oneTimePassword")).isFalse();
        assertThat(LOGINS.calls(tenant)).isEmpty();
    }
}
