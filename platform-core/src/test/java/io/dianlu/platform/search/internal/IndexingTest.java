package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.IndexRebuild;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.spi.Removed;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("The index")
class IndexingTest {

    private String prefix;
    private Stand stand;

    @BeforeEach
    void open() {
        prefix = TestEngines.shared().newIndexPrefix();
        stand = Stand.open(TestEngines.shared().elasticsearch(), prefix);
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    @DisplayName("takes changes over, and takes out what went to the recycle bin or was purged")
    void followsChanges() {
        var tenant = stand.newTenant();
        var thing = Thing.named("旧名字");
        stand.stock(tenant, thing);
        var renamed = thing.renamed("新名字");
        stand.stock(tenant, renamed);
        assertThat(stand.found(tenant, "旧名")).isEmpty();
        assertThat(stand.found(tenant, "新名")).containsExactly(thing.id());
        stand.shelf().put(tenant, new Removed(thing.id(), renamed.version() + 1));
        stand.index(tenant, List.of(thing.id()));
        assertThat(stand.found(tenant, "")).isEmpty();
        stand.shelf().purge(tenant, thing.id());
        stand.index(tenant, List.of(thing.id()));
        assertThat(stand.found(tenant, "")).isEmpty();
    }

    @Test
    @DisplayName("lets a late, older state win neither over a newer one nor over a removal")
    void versions() {
        var tenant = stand.newTenant();
        var old = Thing.named("老状态");
        var now = old.renamed("现状态");
        stand.stock(tenant, now);
        stand.stock(tenant, old);
        assertThat(stand.found(tenant, "现状态")).containsExactly(old.id());
        stand.shelf().put(tenant, new Removed(old.id(), now.version() + 1));
        stand.index(tenant, List.of(old.id()));
        stand.stock(tenant, now);
        assertThat(stand.found(tenant, "")).isEmpty();
    }

    @Test
    @DisplayName("that was made before any tenant was known, and stays empty, is filled without anyone's help")
    void staysEmpty() {
        stand.close();
        stand = Stand.open(
                TestEngines.shared().elasticsearch(),
                TestEngines.shared().newIndexPrefix(),
                Map.of("dianlu.elasticsearch.empty-patience", "1s"));
        var tenant = stand.newTenant();
        var thing = Thing.named("迟来的公司");
        stand.shelf().put(tenant, thing.document());
        Patient.until(() -> stand.found(tenant, "迟来").contains(thing.id()));
    }

    @Test
    @DisplayName("takes thousands of requests of many tenants at once, and each is told")
    void manyAtOnce() {
        var tenants = IntStream.range(0, 10).mapToObj(i -> stand.newTenant()).toList();
        var waiting = new ArrayList<CompletableFuture<Void>>();
        for (int i = 0; i < 2000; i++) {
            var tenant = tenants.get(i % 10);
            var thing = Thing.named("大量" + i);
            stand.shelf().put(tenant, thing.document());
            waiting.add(TenantJobs.call(tenant, () -> stand.index().enqueue(Shelf.SUBJECT, List.of(thing.id()))));
        }
        CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new))
                .orTimeout(Patient.LIMIT.toSeconds(), TimeUnit.SECONDS)
                .join();
        stand.refresh();
        tenants.forEach(tenant -> assertThat(stand.search(tenant, "大量").total()).isEqualTo(200));
    }

    @Test
    @DisplayName("is made again when it is lost, and read from what PostgreSQL has")
    void lost() {
        var tenant = stand.newTenant();
        stand.stock(tenant, Thing.named("失而复得"));
        var before = stand.bean(Indexes.class).state(Shelf.SUBJECT).live();
        stand.bean(Indexes.class).delete(before);
        Patient.until(() -> stand.bean(Indexes.class).state(Shelf.SUBJECT).live() != null);
        stand.refresh();
        assertThat(stand.found(tenant, "失而复得")).hasSize(1);
    }

    @Test
    @DisplayName("starts a rebuild afresh that a crash cut off")
    void afterCrash() {
        var tenant = stand.newTenant();
        stand.stock(tenant, Thing.named("半途"));
        stand.close();
        var shelf = stand.shelf();
        stand = Stand.over(TestEngines.shared().elasticsearch(), prefix, shelf, tenant);
        var indexes = stand.bean(Indexes.class);
        var live = indexes.state(Shelf.SUBJECT).live();
        var halfMade = indexes.createNext(Shelf.SUBJECT);
        stand.askForRebuild(live);
        Patient.until(() -> {
            var state = indexes.state(Shelf.SUBJECT);
            return state.live() != null
                    && !state.live().equals(live)
                    && state.all().size() == 1;
        });
        assertThat(indexes.state(Shelf.SUBJECT).all()).doesNotContain(halfMade);
        assertThat(stand.found(tenant, "半途")).hasSize(1);
    }

    @Test
    @DisplayName("of an older definition takes new documents until the one that replaces it is made")
    void olderDefinition() {
        var tenant = stand.newTenant();
        var older = becomeOlder();
        var shelf = stand.shelf();
        stand.close();
        stand = Stand.over(TestEngines.shared().elasticsearch(), prefix, shelf, tenant);
        var thing = Thing.named("新字段");
        stand.stock(tenant, thing);
        var indexes = stand.bean(Indexes.class);
        Patient.until(() -> indexes.state(Shelf.SUBJECT).all().size() == 1
                && !older.equals(indexes.state(Shelf.SUBJECT).live()));
        assertThat(stand.found(tenant, "xinziduan")).containsExactly(thing.id());
    }

    /** Puts an index that knows no pinyin in the place of the live one. */
    private String becomeOlder() {
        var engine = stand.bean(Elasticsearch.class);
        var names = stand.bean(IndexNames.class);
        var older = names.index(Shelf.SUBJECT, Instant.EPOCH);
        var body = ((ObjectNode) stand.bean(IndexDefinition.class).body()).deepCopy();
        var mappings = (ObjectNode) body.required("mappings");
        ((ObjectNode) mappings.required("properties")).remove("pinyin");
        ((ObjectNode) mappings.required("_meta")).put("hash", "older");
        engine.work("PUT", "/" + older, body);
        var live = stand.bean(Indexes.class).state(Shelf.SUBJECT).live();
        var alias = names.alias(Shelf.SUBJECT);
        engine.work(
                "POST",
                "/_aliases",
                Map.of(
                        "actions",
                        List.of(
                                Map.of("remove", Map.of("index", live, "alias", alias)),
                                Map.of("add", Map.of("index", older, "alias", alias)),
                                Map.of("remove_index", Map.of("index", live)))));
        return older;
    }

    @Test
    @DisplayName(
            "is rebuilt for one tenant: what is missing comes back, what is no more goes, other tenants are left alone")
    void rebuiltForOneTenant() {
        var tenant = stand.newTenant();
        var other = stand.newTenant();
        var stale = Thing.named("已经没了");
        stand.stock(tenant, stale, Thing.named("还在"));
        stand.stock(other, Thing.named("别人的"));
        stand.shelf().purge(tenant, stale.id());
        stand.shelf().put(tenant, Thing.named("漏掉的").document());
        var rebuilds = stand.bean(IndexRebuilds.class);
        var started = TenantJobs.call(tenant, rebuilds::start);
        Patient.until(() -> state(tenant, started.id()) != IndexRebuild.State.RUNNING);
        var ended = TenantJobs.call(tenant, () -> rebuilds.find(started.id())).orElseThrow();
        assertThat(ended.state()).isEqualTo(IndexRebuild.State.DONE);
        assertThat(ended.indexed()).isEqualTo(2);
        assertThat(ended.finishedAt()).isNotNull();
        stand.refresh();
        assertThat(indexed(tenant)).containsExactlyInAnyOrderElementsOf(onShelf(tenant));
        assertThat(stand.found(other, "别人")).hasSize(1);
        assertThat(TenantJobs.call(other, () -> rebuilds.find(started.id())))
                .as("seen by nobody else")
                .isEmpty();
    }

    private IndexRebuild.State state(TenantId tenant, UUID id) {
        return TenantJobs.call(tenant, () -> stand.bean(IndexRebuilds.class).find(id))
                .orElseThrow()
                .state();
    }

    private List<UUID> indexed(TenantId tenant) {
        return TenantJobs.call(
                tenant,
                () -> stand.bean(IndexHandles.class).ofScope(Shelf.SUBJECT).ids(null, 10_000));
    }

    private List<UUID> onShelf(TenantId tenant) {
        return stand.shelf().all(tenant).values().stream()
                .filter(entry -> !(entry instanceof Removed))
                .map(io.dianlu.platform.search.spi.SearchEntry::id)
                .toList();
    }
}
