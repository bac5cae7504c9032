package io.dianlu.local.demo.company;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.SeededIds;
import io.dianlu.local.demo.http.JsonHttp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A handful of visits today, made by the reps themselves, so that the manager's day is not empty. */
final class Visits {
    /** Stops of the first, second … rep. The last visit of the first one still goes on. */
    private static final List<Integer> STOPS = List.of(4, 3, 3, 2, 2);

    private static final List<String> RECORDS = List.of(
            "老板反映上周到货有两箱破损，已拍照，答应本周换货。货架补齐。",
            "新品试吃效果不错，同意下周进两箱，陈列在收银台旁。",
            "库存还够十天，约定下周三再来补货。竞品在做买十赠一。",
            "店内冰柜被占用，沟通后让出两层给我们的饮料。",
            "本月回款已结清，信用额度正常，可继续供货。",
            "老板不在，和店员核对了库存，缺货三个单品，已电话确认补货。");
    private static final List<String> MATURITIES = List.of("WON", "WON", "INTERESTED", "WATCHING");
    private static final Duration BEFORE_WRITING = Duration.ofMinutes(2);
    private static final Duration LONGEST_STAY = Duration.ofMinutes(32);
    /** About twenty meters, as between the door and the counter. */
    private static final double DOOR_TO_COUNTER_DEGREES = 0.0002;

    private final Company company;
    private final CustomerBook book;
    private final Map<String, UUID> subjects;
    private final SignIn signIn;

    Visits(Company company, CustomerBook book, Map<String, UUID> subjects, SignIn signIn) {
        this.company = company;
        this.book = book;
        this.subjects = subjects;
        this.signIn = signIn;
    }

    void fill(Instant now, Progress progress) {
        WorkingDay today = WorkingDay.at(now);
        var boss = signIn.as(company.boss().username(), company.alias());
        var known =
                boss.get("/api/v1/visits?limit=1&day=" + today.day()).orFail().body();
        if (!known.path("items").isEmpty()) {
            progress.say("visits of today are there");
            return;
        }
        int made = 0;
        for (int i = 0; i < STOPS.size(); i++) {
            made += day(today, company.reps().get(i), i);
        }
        progress.say(made + " visits of today");
    }

    private int day(WorkingDay today, Person rep, int number) {
        UUID subject = Objects.requireNonNull(subjects.get(rep.username()));
        int seed = (int) (today.day().toEpochDay() % 20);
        List<CustomerDraft> own = book.of(subject);
        List<CustomerDraft> stops = Route.through(own.subList(seed * 10, own.size()), STOPS.get(number));
        JsonHttp phone = signIn.as(rep.username(), company.alias());
        for (int stop = 0; stop < stops.size(); stop++) {
            UUID id = SeededIds.of(company.alias() + "/visit/" + today.day() + "/" + number, stop);
            boolean stillThere = number == 0 && stop == stops.size() - 1;
            Instant arriving = today.at((stop + 0.15 + number * 0.05) / stops.size());
            Duration stay = today.shortened(LONGEST_STAY.minusMinutes(3L * Math.floorMod(id.hashCode(), 6)));
            visit(
                    phone,
                    id,
                    stops.get(stop),
                    arriving,
                    stillThere ? Optional.empty() : Optional.of(arriving.plus(stay)));
        }
        return stops.size();
    }

    /** @param leaving empty while the rep is still there */
    private static void visit(
            JsonHttp phone, UUID id, CustomerDraft shop, Instant arriving, Optional<Instant> leaving) {
        String path = "/api/v1/visits/" + id;
        Map<String, Object> start = Map.of("id", id, "customerId", shop.id());
        var started = phone.post("/api/v1/visits", start);
        if (started.status() == 409) {
            leaveYesterdays(phone, started.body().path("current").path("id").asString(""));
            started = phone.post("/api/v1/visits", start);
        }
        started.orFail();
        phone.put(path + "/check-in", check(id + "/in", shop, arriving)).orFail();
        int mood = Math.floorMod(id.hashCode(), RECORDS.size());
        phone.put(
                        path + "/record",
                        Map.of(
                                "text", RECORDS.get(mood),
                                "maturity", MATURITIES.get(mood % MATURITIES.size()),
                                "at", arriving.plus(BEFORE_WRITING).toString()))
                .orFail();
        leaving.ifPresent(at ->
                phone.put(path + "/check-out", check(id + "/out", shop, at)).orFail());
    }

    /** The visit that was left open for the show of an earlier day. */
    private static void leaveYesterdays(JsonHttp phone, String visit) {
        phone.put(
                        "/api/v1/visits/" + visit + "/check-out",
                        Map.of(
                                "id", SeededIds.of(visit + "/out", 0),
                                "at", Instant.now().toString(),
                                "withoutPositionReason", "补签退"))
                .orFail();
    }

    private static Map<String, Object> check(String name, CustomerDraft shop, Instant at) {
        var position = Route.position(shop);
        return Map.of(
                "id", SeededIds.of(name, 0),
                "at", at.toString(),
                "position",
                        Map.of(
                                "lng",
                                rounded(position.lng() + DOOR_TO_COUNTER_DEGREES),
                                "lat",
                                rounded(position.lat() - DOOR_TO_COUNTER_DEGREES / 2),
                                "datum",
                                position.datum(),
                                "accuracyMeters",
                                15,
                                "fixedAt",
                                at.toString()));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e6) / 1e6;
    }
}
