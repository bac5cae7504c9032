package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.FacetCount;
import io.dianlu.platform.search.ScopeFilter;
import io.dianlu.platform.search.SearchHit;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.NoTenantScopeException;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two tenants in one index")
class TenantsApartTest {

    private static final UUID ANN = Ids.next();

    private static Stand stand;
    private static TenantId mine;
    private static TenantId theirs;

    private static final Thing MINE = thing();
    private static final Thing THEIRS = thing();

    private static Thing thing() {
        return Thing.named("蜗牛烘焙")
                .contact("王建国", "13800138000")
                .at("振兴大道325号")
                .with(Facet.KIND, "SHOP")
                .with(Facet.TAG, "甜品")
                .with(Facet.REGION, "410105")
                .ownedBy(ANN, ANN);
    }

    @BeforeAll
    static void open() {
        var engines = TestEngines.shared();
        stand = Stand.open(engines.elasticsearch(), engines.newIndexPrefix());
        mine = stand.newTenant();
        theirs = stand.newTenant();
        stand.stock(mine, MINE);
        stand.stock(theirs, THEIRS, Thing.named("蜗牛机密").with(Facet.TAG, "机密").with(Facet.KIND, "AGENT"));
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    @Test
    @DisplayName("never see each other, by any way to match, filter, scope or page")
    void apart() {
        for (var text : List.of("", "蜗牛", "蜗", "woniu", "woinu", "wn", "王建国", "wjg", "13800138000", "振兴大道", "蜗牛机秘")) {
            assertThat(stand.found(mine, text)).isSubsetOf(MINE.id());
        }
        for (var facet :
                Map.of(Facet.KIND, "SHOP", Facet.TAG, "甜品", Facet.REGION, "41").entrySet()) {
            assertThat(ids(Stand.filtered("", Map.of(facet.getKey(), Set.of(facet.getValue())))))
                    .containsExactly(MINE.id());
        }
        assertThat(ids(Stand.scoped("", new ScopeFilter.OwnedBy(ANN)))).containsExactly(MINE.id());
        assertThat(ids(Stand.scoped("蜗牛", new ScopeFilter.InDepartments(Set.of(ANN), ANN))))
                .containsExactly(MINE.id());
    }

    private static List<UUID> ids(io.dianlu.platform.search.SearchQuery query) {
        return stand.search(mine, query).page().items().stream()
                .map(SearchHit::id)
                .toList();
    }

    @Test
    @DisplayName("do not show in each other's totals, counts and highlights")
    void counts() {
        var hits = stand.search(mine, Stand.filtered("", Map.of(Facet.KIND, Set.of("SHOP"))));
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.facets().get(Facet.TAG)).containsExactly(new FacetCount("甜品", 1));
        assertThat(hits.facets().get(Facet.KIND)).containsExactly(new FacetCount("SHOP", 1));
        assertThat(stand.search(mine, "机密").page().items()).isEmpty();
    }

    @Test
    @DisplayName("cannot continue each other's pages into each other's rows")
    void cursors() {
        var cursor = stand.search(theirs, Stand.question("", null, 1)).page().nextCursor();
        var page = stand.search(mine, Stand.question("", cursor, 20)).page();
        assertThat(page.items()).extracting(SearchHit::id).isSubsetOf(MINE.id());
    }

    @Test
    @DisplayName("may use the same id and do not overwrite or remove each other's document")
    void sameId() {
        var here = stand.newTenant();
        var there = stand.newTenant();
        var shared = Thing.named("同号甲");
        stand.stock(here, shared);
        stand.stock(there, Thing.named("同号乙").id(shared.id()));
        assertThat(stand.search(here, "同号").page().items().getFirst().highlights())
                .containsEntry("name", "<em>同号</em>甲");
        stand.shelf().purge(there, shared.id());
        stand.index(there, List.of(shared.id()));
        assertThat(stand.found(there, "同号")).isEmpty();
        assertThat(stand.found(here, "同号")).containsExactly(shared.id());
    }

    @Test
    @DisplayName("and nobody without a tenant can ask or write at all")
    void nobody() {
        assertThatThrownBy(() -> stand.index().search(Shelf.SUBJECT, Stand.question("蜗牛", null, 10)))
                .isInstanceOf(NoTenantScopeException.class);
        assertThatThrownBy(() -> stand.index().enqueue(Shelf.SUBJECT, List.of(MINE.id())))
                .isInstanceOf(NoTenantScopeException.class);
    }
}
