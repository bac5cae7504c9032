package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.IndexRebuilds;
import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import io.dianlu.tenant.TenantId;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("While the engine answers but refuses")
@Timeout(900)
class EngineRefusingTest {

    private static final Shelf SHELF = new Shelf();

    private static Gatekeeper gate;
    private static Stand stand;

    private final TenantId tenant = stand.newTenant();

    @BeforeAll
    static void aStandBehindAGate() throws IOException {
        gate = new Gatekeeper(TestEngines.shared().elasticsearch());
        stand = Stand.over(gate.address(), TestEngines.shared().newIndexPrefix(), SHELF);
        stand.awaitIndex();
    }

    @AfterEach
    void open() {
        gate.refuseNothing();
    }

    @AfterAll
    static void close() {
        stand.close();
        gate.close();
    }

    private CompletableFuture<Void> enqueue(Thing thing) {
        SHELF.put(tenant, thing.document());
        return TenantJobs.call(tenant, () -> stand.index().enqueue(Shelf.SUBJECT, List.of(thing.id())));
    }

    @ParameterizedTest(name = "with {0}")
    @ValueSource(ints = {400, 401, 403, 404, 409, 413, 429, 500, 503})
    @DisplayName("writes, a change is told that it was not indexed, and is found when it is told again")
    void writes(int status) {
        gate.refuse("POST /_bulk", status);
        var thing = Thing.named("蜗牛烘焙");
        assertThat(enqueue(thing))
                .failsWithin(Patient.LIMIT)
                .withThrowableThat()
                .withCauseInstanceOf(SearchUnavailable.class);
        gate.refuseNothing();
        stand.index(tenant, List.of(thing.id()));
        assertThat(stand.found(tenant, "蜗牛")).containsExactly(thing.id());
    }

    @ParameterizedTest(name = "with {0}")
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    @DisplayName("searches, a search says so, and finds again afterwards")
    void searches(int status) {
        stand.stock(tenant, Thing.named("蜗牛烘焙"));
        gate.refuse("POST /.*/_search", status);
        assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
        gate.refuseNothing();
        assertThat(stand.found(tenant, "蜗牛")).hasSize(1);
    }

    @Test
    @DisplayName("one question, the next one is asked all the same")
    void oneRefusalIsNoOutage() {
        gate.refuse("POST /.*/_search", 400);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> stand.found(tenant, "蜗牛"))
                    .isInstanceOf(SearchUnavailable.class)
                    .hasMessageContaining("400 refused_exception: as the test wants it");
        }
        assertThat(stand.bean(Elasticsearch.class).isAnswering()).isTrue();
    }

    @ParameterizedTest(name = "with {0}")
    @ValueSource(ints = {400, 403, 429})
    @DisplayName("to fill a new index, the old one stays, and a rebuild is done when it no longer refuses")
    void rebuild(int status) {
        stand.stock(tenant, Thing.named("蜗牛烘焙"));
        gate.refuse("POST /_bulk", status);
        var run = TenantJobs.call(tenant, stand.bean(IndexRebuilds.class)::start);
        Patient.until(() -> state(run.id()).equals("FAILED"));
        assertThat(stand.found(tenant, "蜗牛")).hasSize(1);
        gate.refuseNothing();
        var again = TenantJobs.call(tenant, stand.bean(IndexRebuilds.class)::start);
        Patient.until(() -> state(again.id()).equals("DONE"));
    }

    private String state(java.util.UUID run) {
        return TenantJobs.call(tenant, () -> stand.bean(IndexRebuilds.class).find(run))
                .orElseThrow()
                .state()
                .name();
    }
}
