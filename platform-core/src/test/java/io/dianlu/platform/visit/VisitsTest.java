package io.dianlu.platform.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Cursor;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.platform.testing.FieldPlatform.Person;
import io.dianlu.platform.testing.FieldPlatform.Reply;
import io.dianlu.platform.testing.FieldPlatform.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.events.core.EventSerializer;

@DisplayName("Visits")
class VisitsTest {

    private static final ZoneId ZONE = FieldPlatform.ZONE;

    private final FieldPlatform platform = FieldPlatform.shared();
    private Tenant tenant;
    private Person rep;
    private UUID shop;

    @BeforeEach
    void aRepWithAShop() {
        tenant = platform.newTenant();
        rep = platform.person(tenant, "李雷", Role.REP, tenant.north());
        shop = rep.shop("蜗牛烘焙", 113.6, 34.7);
    }

    private Reply check(UUID visit, String what, Instant at) {
        return rep.put(
                "/visits/" + visit + "/" + what,
                Map.of("id", Ids.next(), "at", at.toString(), "withoutPositionReason", "室内没有信号"));
    }

    @Test
    @DisplayName("opened three times under one id are one; the id takes no other content")
    void opening() {
        var command = Map.of("id", Ids.next(), "customerId", shop);
        var first = rep.post("/visits", command);
        assertThat(first.status()).as(first.body().toString()).isEqualTo(201);
        assertThat(rep.post("/visits", command).body()).isEqualTo(first.body());
        assertThat(rep.post("/visits", command).status()).isEqualTo(200);
        assertThat(first.at("/state").asString()).isEqualTo("OPEN");
        assertThat(first.at("/day").asString()).isEqualTo(LocalDate.now(ZONE).toString());
        assertThat(first.at("/customer/name").asString()).isEqualTo("蜗牛烘焙");
        assertThat(first.at("/rep/name").asString()).isEqualTo("李雷");
        var elsewhere = rep.shop("另一家", 113.6, 34.7);
        assertThat(rep.post("/visits", Map.of("id", command.get("id"), "customerId", elsewhere))
                        .slug())
                .isEqualTo("id-already-used");
        var boss = platform.person(tenant, "老板", Role.BOSS, null);
        assertThat(boss.post("/visits", command).slug()).isEqualTo("id-already-used");
    }

    @Test
    @DisplayName("opened by many threads at once under one id are one")
    void openingAtOnce() throws Exception {
        var command = Map.of("id", Ids.next(), "customerId", shop);
        Callable<Reply> opening = () -> rep.post("/visits", command);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(8, opening))) {
                assertThat(answer.get().status()).isBetween(200, 201);
            }
        }
        assertThat(rep.get("/visits").at("/items")).hasSize(1);
    }

    @Test
    @DisplayName("keep their customer from being purged, and are told again after a crash as they were told first")
    void pointsAtItsCustomer() {
        var administrator = platform.person(tenant, "管理员", Role.ADMINISTRATOR, null);
        var visit = rep.visit(shop);
        administrator.send(
                "DELETE",
                "/customers/" + shop,
                null,
                administrator.get("/customers/" + shop).at("/version").asLong());
        assertThat(administrator
                        .send("DELETE", "/recycled-customers/" + shop, null)
                        .slug())
                .isEqualTo("customer-in-use");
        assertThat(rep.get("/visits/" + visit).at("/customer/name").asString()).isEqualTo("蜗牛烘焙");

        var serializer = platform.bean(EventSerializer.class);
        var event = new VisitRecorded(
                Ids.next(),
                tenant.id(),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                new VisitId(visit),
                new CustomerId(shop),
                new PersonId(rep.id()),
                Instant.now().truncatedTo(ChronoUnit.MICROS),
                "谈妥了",
                "WON");
        assertThat(serializer.deserialize(serializer.serialize(event), VisitRecorded.class))
                .isEqualTo(event);
    }

    @Test
    @DisplayName("are opened at customers in scope only")
    void outOfScope() {
        var colleague = platform.person(tenant, "韩梅梅", Role.REP, tenant.north());
        assertThat(colleague.post("/visits", Map.of("customerId", shop)).slug()).isEqualTo("customer-not-found");
        assertThat(rep.post("/visits", Map.of()).at("/errors/0/field").asString())
                .isEqualTo("customerId");
    }

    @Test
    @DisplayName("are not opened while the rep is checked in elsewhere")
    void oneAtATime() {
        var visit = rep.visit(shop);
        assertThat(check(visit, "check-in", Instant.now()).status()).isEqualTo(200);
        var refused = rep.post("/visits", Map.of("customerId", shop));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.slug()).isEqualTo("visit-already-open");
        assertThat(refused.at("/current/id").asString()).isEqualTo(visit.toString());
        assertThat(check(visit, "check-out", Instant.now()).status()).isEqualTo(200);
        assertThat(rep.post("/visits", Map.of("customerId", shop)).status()).isEqualTo(201);
    }

    @Test
    @DisplayName("carry a record of 2,000 characters and not one more, and judge the customer's maturity")
    void records() {
        var visit = rep.visit(shop);
        var path = "/visits/" + visit + "/record";
        var command = new HashMap<String, Object>(Map.of("text", "🏪".repeat(2_001), "maturity", "INTERESTED"));
        assertThat(rep.put(path, command).at("/errors/0/code").asString()).isEqualTo("too-long");
        command.put("text", "🏪".repeat(2_000));
        var written = rep.put(path, command);
        assertThat(written.status()).as(written.body().toString()).isEqualTo(200);
        assertThat(rep.put(path, command).body()).isEqualTo(written.body());
        assertThat(rep.get("/customers/" + shop).at("/maturity").asString()).isEqualTo("INTERESTED");
        assertThat(rep.put(path, Map.of("text", "", "maturity", "NO_SUCH")).status())
                .isEqualTo(422);
        assertThat(rep.put(path, Map.of("text", "")).at("/record/text").asString())
                .isEmpty();
        assertThat(rep.get("/customers/" + shop).at("/maturity").asString()).isEqualTo("INTERESTED");
    }

    @Test
    @DisplayName("have a record that stays open until they are over, and then until their day ends")
    void recordsAfterwards() {
        var visit = rep.visit(shop);
        var path = "/visits/" + visit + "/record";
        var yesterday = Instant.now().minusSeconds(86_400);
        check(visit, "check-in", yesterday);
        assertThat(rep.put(path, Map.of("text", "第一次")).status()).isEqualTo(200);
        check(visit, "check-out", yesterday.plusSeconds(60));
        assertThat(rep.get("/visits/" + visit).at("/day").asString())
                .isEqualTo(LocalDate.ofInstant(yesterday, ZONE).toString());
        assertThat(rep.put(path, Map.of("text", "第一次")).status()).isEqualTo(200);
        assertThat(rep.put(path, Map.of("text", "第二次")).slug()).isEqualTo("record-closed");
    }

    @Test
    @DisplayName("show to their rep, to the managers above and to nobody else")
    void scope() {
        var visit = rep.visit(shop);
        var path = "/visits/" + visit;
        assertThat(rep.get(path).status()).isEqualTo(200);
        assertThat(platform.person(tenant, "北区主管", Role.MANAGER, tenant.north())
                        .get(path)
                        .status())
                .isEqualTo(200);
        assertThat(platform.person(tenant, "老板", Role.BOSS, null).get(path).status())
                .isEqualTo(200);
        var south = platform.person(tenant, "南区主管", Role.MANAGER, tenant.south());
        var colleague = platform.person(tenant, "韩梅梅", Role.REP, tenant.north());
        var stranger = platform.person(platform.newTenant(), "外人", Role.ADMINISTRATOR, null);
        for (var other : List.of(south, colleague, stranger)) {
            assertThat(other.get(path).slug()).isEqualTo("visit-not-found");
            assertThat(other.get("/visits").at("/items")).isEmpty();
            assertThat(other.get("/visits?customerId=" + shop + "&repId=" + rep.id())
                            .at("/items"))
                    .isEmpty();
            assertThat(other.put(path + "/record", Map.of("text", "x")).slug()).isEqualTo("visit-not-found");
        }
    }

    @Test
    @DisplayName("are listed page by page without gap or repetition")
    void pages() {
        var opened = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            opened.addFirst(rep.visit(shop).toString());
        }
        var listed = new ArrayList<String>();
        String cursor = "";
        do {
            var page = rep.get("/visits?limit=3&day=" + LocalDate.now(ZONE) + "&cursor=" + cursor);
            page.at("/items").forEach(item -> listed.add(item.at("/id").asString()));
            cursor = page.at("/nextCursor").asString("");
        } while (!cursor.isEmpty());
        assertThat(listed).isEqualTo(opened);
        assertThat(rep.get("/visits?day=2026-01-01").at("/items")).isEmpty();
        assertThat(rep.get("/visits?cursor=bogus").status()).isEqualTo(422);
        var beyond = Cursor.of("-day", LocalDate.MAX, Instant.MAX, Ids.next());
        assertThat(rep.get("/visits?cursor=" + beyond).field()).isEqualTo("cursor");
        assertThat(rep.get("/visits?day=+12000-01-01").status()).isBetween(400, 422);
    }
}
