package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.SearchIndex;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("An index that people write to")
class WholeRebuildTest {

    private final Stand stand = Stand.open(
            TestEngines.shared().elasticsearch(), TestEngines.shared().newIndexPrefix());

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    @DisplayName("is rebuilt as a whole under writes without losing one, and search goes on meanwhile")
    void rebuiltUnderWrites() throws Exception {
        var tenant = stand.newTenant();
        var things =
                IntStream.range(0, 1200).mapToObj(i -> Thing.named("货架" + i)).toArray(Thing[]::new);
        stand.stock(tenant, things);
        var before = stand.bean(Indexes.class).state(Shelf.SUBJECT).live();
        stand.shelf().beforeEachPage(() -> sleep(150));
        var stop = new AtomicBoolean();
        var writing = new FutureTask<>(() -> write(tenant, things, stop), null);
        Thread.ofVirtual().start(writing);
        stand.askForRebuild(before);
        Patient.until(() -> {
            assertThat(totalNow(tenant)).isPositive();
            var live = stand.bean(Indexes.class).state(Shelf.SUBJECT).live();
            return live != null && !live.equals(before);
        });
        sleep(300);
        stop.set(true);
        writing.get();
        stand.refresh();
        assertThat(names(tenant)).isEqualTo(namesOnShelf(tenant));
        namesOnShelf(tenant).entrySet().stream()
                .limit(20)
                .forEach(thing -> assertThat(stand.found(tenant, thing.getValue()))
                        .first()
                        .isEqualTo(thing.getKey()));
        Patient.until(() -> stand.bean(Indexes.class).state(Shelf.SUBJECT).all().size() == 1);
    }

    /** How many a search finds at this moment; it must answer. */
    private long totalNow(TenantId tenant) {
        try {
            return stand.search(tenant, "货架").total();
        } catch (SearchUnavailable away) {
            throw new AssertionError("Search did not go on", away);
        }
    }

    private Map<UUID, String> names(TenantId tenant) {
        var question = Map.of("size", 10_000, "query", Map.of("term", Map.of("tenant_id", tenant.toString())));
        var alias = stand.bean(IndexNames.class).alias(Shelf.SUBJECT);
        var answer = stand.bean(Elasticsearch.class).work("POST", "/" + alias + "/_search", question);
        return answer.body()
                .at("/hits/hits")
                .valueStream()
                .collect(Collectors.toMap(
                        WholeRebuildTest::id,
                        hit -> hit.at("/_source/shown/name").asString()));
    }

    private static UUID id(JsonNode hit) {
        var id = hit.path("_id").asString();
        return UUID.fromString(id.substring(id.indexOf(TenantIndex.BEFORE_ID) + 1));
    }

    private Map<UUID, String> namesOnShelf(TenantId tenant) {
        return stand.shelf().all(tenant).values().stream()
                .filter(SearchDocument.class::isInstance)
                .map(SearchDocument.class::cast)
                .collect(Collectors.toMap(SearchDocument::id, SearchDocument::name));
    }

    private void write(TenantId tenant, Thing[] things, AtomicBoolean stop) {
        var random = new Random(7);
        for (int i = 0; !stop.get(); i++) {
            var thing = things[random.nextInt(things.length)].renamed("改过" + i);
            switch (i % 3) {
                case 0 -> stand.shelf().put(tenant, thing.document());
                case 1 -> stand.shelf().put(tenant, new Removed(thing.id(), thing.version()));
                default -> {
                    thing = Thing.named("新来" + i);
                    stand.shelf().put(tenant, thing.document());
                }
            }
            var id = thing.id();
            Patient.until(() -> isTaken(tenant, id));
        }
    }

    /** What the index did not take is brought again, as the event registry does. */
    private boolean isTaken(TenantId tenant, UUID id) {
        TenantJobs.call(tenant, () -> stand.bean(SearchIndex.class).enqueue(Shelf.SUBJECT, List.of(id)))
                .orTimeout(Patient.LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
        return true;
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
