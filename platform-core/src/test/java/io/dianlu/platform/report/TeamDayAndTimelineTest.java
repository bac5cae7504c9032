package io.dianlu.platform.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The team's day and the customer's timeline")
class TeamDayAndTimelineTest {

    private static final ZoneId ZONE = FieldPlatform.ZONE;

    private final FieldPlatform platform = FieldPlatform.shared();
    /** Noon two days ago, so that a day's end never comes between. */
    private final Instant noon =
            LocalDate.now(ZONE).minusDays(2).atTime(12, 0).atZone(ZONE).toInstant();

    private Tenant tenant;
    private Person north;
    private Person south;

    @BeforeEach
    void twoReps() {
        tenant = platform.newTenant();
        north = platform.person(tenant, "北方", Role.REP, tenant.north());
        south = platform.person(tenant, "南方", Role.REP, tenant.south());
    }

    private static void check(Person rep, UUID visit, String what, Instant at, double lng) {
        var reply = rep.put(
                "/visits/" + visit + "/" + what,
                Map.of(
                        "id",
                        Ids.next(),
                        "at",
                        at.toString(),
                        "position",
                        Map.of("lng", lng, "lat", 34.7, "datum", "WGS84")));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
    }

    @Test
    @DisplayName("count as a visit only where the rep arrived, and what was begun only apart from it")
    void begun() {
        var visit = north.visit(north.shop("未到店", 113.6, 34.7));
        var manager = platform.person(tenant, "北区主管", Role.MANAGER, tenant.north());
        var day = manager.get("/team-day?day="
                        + north.get("/visits/" + visit).at("/day").asString())
                .at("/people/0");
        assertThat(day.at("/visits").asInt()).isZero();
        assertThat(day.at("/opened").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName("add up what the visits say, for the own tree only")
    void teamDay() {
        var shop = north.shop("蜗牛烘焙", 113.6, 34.7);
        var first = north.visit(shop);
        check(north, first, "check-in", noon, 113.6);
        check(north, first, "check-out", noon.plusSeconds(600), 113.61);
        var second = north.visit(shop);
        check(north, second, "check-in", noon.plusSeconds(1_200), 113.62);
        var manager = platform.person(tenant, "北区主管", Role.MANAGER, tenant.north());
        var boss = platform.person(tenant, "老板", Role.BOSS, null);
        var path = "/team-day?day=" + LocalDate.ofInstant(noon, ZONE);

        var people = manager.get(path).at("/people");
        assertThat(people).hasSize(1);
        var day = people.get(0);
        assertThat(day.at("/rep/name").asString()).isEqualTo("北方");
        assertThat(day.at("/department/name").asString()).isEqualTo("北区");
        assertThat(day.at("/visits").asInt()).isEqualTo(2);
        assertThat(day.at("/checkedIn").asInt()).isEqualTo(1);
        assertThat(Instant.parse(day.at("/firstCheckInAt").asString())).isEqualTo(noon);
        assertThat(Instant.parse(day.at("/lastCheckOutAt").asString())).isEqualTo(noon.plusSeconds(600));
        assertThat(day.at("/secondsInStore").asInt()).isEqualTo(600);
        assertThat(day.at("/lastPosition/lng").asDouble()).isEqualTo(113.62);

        assertThat(names(boss.get(path).at("/people"))).containsExactlyInAnyOrder("北方", "南方");
        assertThat(north.get(path).status()).isEqualTo(403);
        assertThat(platform.person(platform.newTenant(), "外人", Role.BOSS, null)
                        .get(path)
                        .at("/people"))
                .isEmpty();
    }

    /** By name before everybody with a Chinese name. */
    private void others(int count, boolean enabled) {
        platform.write(tenant.id(), """
                insert into person (tenant_id, id, name, roles, enabled)
                select ?, gen_random_uuid(), 'A' || n, '{REP}', ? from generate_series(1, ?) n""", tenant.id().value(), enabled, count);
    }

    @Test
    @DisplayName("shows everybody who may work, however many have left before")
    void manyLeft() {
        others(TeamDays.MAX_PEOPLE, false);
        var boss = platform.person(tenant, "老板", Role.BOSS, null);
        assertThat(names(boss.get("/team-day").at("/people"))).containsExactlyInAnyOrder("北方", "南方");
    }

    @Test
    @DisplayName("leaves nobody who visited out of an answer that cannot hold all")
    void largeTeam() {
        others(TeamDays.MAX_PEOPLE, true);
        north.visit(north.shop("蜗牛烘焙", 113.6, 34.7));
        var people =
                platform.person(tenant, "老板", Role.BOSS, null).get("/team-day").at("/people");
        assertThat(people).hasSize(TeamDays.MAX_PEOPLE);
        assertThat(names(people)).contains("北方").doesNotContain("南方");
    }

    private static List<String> names(JsonNode people) {
        return people.valueStream()
                .map(person -> person.at("/rep/name").asString())
                .toList();
    }

    @Test
    @DisplayName("tell everything once, the latest first, page by page")
    void timeline() {
        var shop = north.shop("蜗牛烘焙", 113.6, 34.7);
        var visit = north.visit(shop);
        var now = Instant.now();
        check(north, visit, "check-in", now, 113.6);
        north.put("/visits/" + visit + "/record", Map.of("text", "谈妥了", "maturity", "WON"));
        check(north, visit, "check-out", Instant.now(), 113.6);
        var path = "/customers/" + shop + "/timeline";
        FieldPlatform.await(() -> north.get(path).at("/items").size() == 4);
        var entries = north.get(path).at("/items");
        assertThat(entries.valueStream()
                        .map(entry -> entry.at("/kind").asString())
                        .toList())
                .containsExactly("CHECKED_OUT", "VISIT_RECORDED", "CHECKED_IN", "CUSTOMER_CREATED");
        var record = entries.get(1);
        assertThat(record.at("/facts/text").asString()).isEqualTo("谈妥了");
        assertThat(record.at("/facts/maturity").asString()).isEqualTo("WON");
        assertThat(record.at("/subjectId").asString()).isEqualTo(visit.toString());
        assertThat(record.at("/by/name").asString()).isEqualTo("北方");

        var paged = new ArrayList<JsonNode>();
        var page = north.get(path + "?limit=3");
        page.at("/items").forEach(paged::add);
        page = north.get(path + "?limit=3&cursor=" + page.at("/nextCursor").asString());
        page.at("/items").forEach(paged::add);
        assertThat(paged).containsExactlyElementsOf(entries.valueStream().toList());
        assertThat(page.at("/nextCursor").isNull()).isTrue();
        assertThat(north.get(path + "?cursor=" + Cursor.of("-at", Instant.MAX, Ids.next()))
                        .field())
                .isEqualTo("cursor");
    }

    @Test
    @DisplayName("show a customer's timeline to those who may see the customer")
    void othersTimeline() {
        var path = "/customers/" + north.shop("蜗牛烘焙", 113.6, 34.7) + "/timeline";
        assertThat(south.get(path).slug()).isEqualTo("customer-not-found");
        assertThat(platform.person(platform.newTenant(), "外人", Role.BOSS, null)
                        .get(path)
                        .slug())
                .isEqualTo("customer-not-found");
        assertThat(platform.person(tenant, "老板", Role.BOSS, null).get(path).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("forget a customer that is gone for ever")
    void purged() {
        var administrator = platform.person(tenant, "管理员", Role.ADMINISTRATOR, null);
        var shop = north.shop("关门了", 113.6, 34.7);
        var entries = "select count(*) from timeline_entry where tenant_id = ? and customer_id = '" + shop + "'";
        administrator.send(
                "DELETE",
                "/customers/" + shop,
                null,
                administrator.get("/customers/" + shop).at("/version").asLong());
        FieldPlatform.await(() -> platform.count(tenant.id(), entries) == 2);
        assertThat(administrator
                        .send("DELETE", "/recycled-customers/" + shop, null)
                        .status())
                .isEqualTo(204);
        FieldPlatform.await(() -> platform.count(tenant.id(), entries) == 0);
    }
}
