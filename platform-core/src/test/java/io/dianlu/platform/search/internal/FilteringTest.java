package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.FacetCount;
import io.dianlu.platform.search.ScopeFilter;
import io.dianlu.platform.search.SearchHit;
import io.dianlu.platform.search.SearchQuery;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Results of a search")
class FilteringTest {

    private static final UUID ANN = Ids.next();
    private static final UUID BOB = Ids.next();
    private static final UUID NORTH = Ids.next();
    private static final UUID SOUTH = Ids.next();

    private static Stand stand;
    private static TenantId tenant;

    private static final Thing ONE = Thing.named("烘焙一店")
            .with(Facet.KIND, "SHOP")
            .with(Facet.LEVEL, "A")
            .with(Facet.REGION, "410105")
            .with(Facet.TAG, "甜品", "新店")
            .with(Facet.MATURITY, "WON")
            .saying("channel", "高校食堂", true)
            .saying("fridges", "12.5", true)
            .saying("chain", "true", false)
            .ownedBy(ANN, NORTH);
    private static final Thing TWO = Thing.named("烘焙二店")
            .with(Facet.KIND, "SHOP")
            .with(Facet.LEVEL, "B")
            .with(Facet.REGION, "410102")
            .with(Facet.TAG, "甜品")
            .with(Facet.MATURITY, "WATCHING")
            .saying("channel", "餐饮", true)
            .saying("nickname", "高校食堂", true)
            .ownedBy(BOB, SOUTH);
    private static final Thing THREE = Thing.named("烘焙仓库")
            .with(Facet.KIND, "WAREHOUSE")
            .with(Facet.LEVEL, "A")
            .with(Facet.REGION, "410200")
            .ownedBy(BOB, null);

    @BeforeAll
    static void open() {
        var engines = TestEngines.shared();
        stand = Stand.open(engines.elasticsearch(), engines.newIndexPrefix());
        tenant = stand.newTenant();
        stand.stock(tenant, ONE, TWO, THREE);
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    private static List<UUID> filtered(Facet facet, String... values) {
        return ids(Stand.filtered("烘焙", Map.of(facet, Set.of(values))));
    }

    private static List<UUID> ids(SearchQuery query) {
        return stand.search(tenant, query).page().items().stream()
                .map(SearchHit::id)
                .toList();
    }

    @Test
    @DisplayName("are filtered by kind, level, tag and maturity, several values being alternatives")
    void byValue() {
        assertThat(filtered(Facet.KIND, "SHOP")).containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(filtered(Facet.LEVEL, "A", "B")).containsExactlyInAnyOrder(ONE.id(), TWO.id(), THREE.id());
        assertThat(filtered(Facet.TAG, "新店")).containsExactly(ONE.id());
        assertThat(filtered(Facet.MATURITY, "WATCHING")).containsExactly(TWO.id());
        assertThat(ids(Stand.filtered("烘焙", Map.of(Facet.KIND, Set.of("SHOP"), Facet.LEVEL, Set.of("A")))))
                .containsExactly(ONE.id());
    }

    @Test
    @DisplayName("are filtered by province, city or district")
    void byRegion() {
        assertThat(filtered(Facet.REGION, "41")).hasSize(3);
        assertThat(filtered(Facet.REGION, "4101")).containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(filtered(Facet.REGION, "410105")).containsExactly(ONE.id());
        assertThat(filtered(Facet.REGION, "42")).isEmpty();
    }

    @Test
    @DisplayName("are filtered by owner")
    void byOwner() {
        assertThat(ids(new SearchQuery(
                        "", Map.of(), Set.of(BOB), Map.of(), new ScopeFilter.WholeTenant(), PageRequest.of(null, 20))))
                .containsExactlyInAnyOrder(TWO.id(), THREE.id());
    }

    private static SearchQuery saying(Map<String, Set<String>> customFields) {
        return new SearchQuery(
                "", Map.of(), Set.of(), customFields, new ScopeFilter.WholeTenant(), PageRequest.of(null, 20));
    }

    @Test
    @DisplayName("are filtered by the whole value of a field of the tenant's own, of that field and no other")
    void byCustomField() {
        assertThat(ids(saying(Map.of("channel", Set.of("高校食堂"))))).containsExactly(ONE.id());
        assertThat(ids(saying(Map.of("channel", Set.of("高校食堂", "餐饮"))))).containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(ids(saying(Map.of("channel", Set.of("高校食堂"), "fridges", Set.of("12.5")))))
                .containsExactly(ONE.id());
        assertThat(ids(saying(Map.of("channel", Set.of("餐饮"), "fridges", Set.of("12.5")))))
                .isEmpty();
        assertThat(ids(saying(Map.of("channel", Set.of("高校"))))).isEmpty();
        assertThat(ids(saying(Map.of("chain", Set.of("true"))))).containsExactly(ONE.id());
    }

    @Test
    @DisplayName("are found by a part of what such a field says, where it says words, with the mark")
    void customFieldTyped() {
        var hits = stand.search(tenant, "校食").page().items();
        assertThat(hits).extracting(SearchHit::id).containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(hits.getFirst().highlights()).containsEntry("customField", "高<em>校食</em>堂");
        assertThat(stand.search(tenant, "12.5").page().items())
                .extracting(SearchHit::id)
                .containsExactly(ONE.id());
        assertThat(stand.search(tenant, "true").page().items()).isEmpty();
    }

    @Test
    @DisplayName("are counted per facet, each without its own filter")
    void counted() {
        var hits = stand.search(
                tenant, Stand.filtered("烘焙", Map.of(Facet.KIND, Set.of("SHOP"), Facet.LEVEL, Set.of("A"))));
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.facets().get(Facet.KIND))
                .containsExactlyInAnyOrder(new FacetCount("SHOP", 1), new FacetCount("WAREHOUSE", 1));
        assertThat(hits.facets().get(Facet.LEVEL))
                .containsExactlyInAnyOrder(new FacetCount("A", 1), new FacetCount("B", 1));
        assertThat(hits.facets().get(Facet.REGION)).containsExactly(new FacetCount("410105", 1));
        assertThat(hits.facets().get(Facet.TAG))
                .containsExactlyInAnyOrder(new FacetCount("甜品", 1), new FacetCount("新店", 1));
        assertThat(stand.search(tenant, "烘焙").facets().get(Facet.TAG))
                .containsExactly(new FacetCount("甜品", 2), new FacetCount("新店", 1));
    }

    @Test
    @DisplayName("and counts are limited to what the person may see")
    void scoped() {
        assertThat(ids(Stand.scoped("烘焙", new ScopeFilter.OwnedBy(ANN)))).containsExactly(ONE.id());
        assertThat(ids(Stand.scoped("烘焙", new ScopeFilter.InDepartments(Set.of(NORTH), BOB))))
                .hasSize(3);
        assertThat(ids(Stand.scoped("烘焙", new ScopeFilter.InDepartments(Set.of(SOUTH), ANN))))
                .containsExactlyInAnyOrder(ONE.id(), TWO.id());
        assertThat(ids(Stand.scoped("烘焙", new ScopeFilter.InDepartments(Set.of(), Ids.next()))))
                .isEmpty();
        var hits = stand.search(tenant, Stand.scoped("", new ScopeFilter.OwnedBy(ANN)));
        assertThat(hits.total()).isEqualTo(1);
        assertThat(hits.facets().get(Facet.LEVEL)).containsExactly(new FacetCount("A", 1));
    }

    @Test
    @DisplayName("come in pages without gaps or repetition, with and without a text")
    void paged() {
        var own = stand.newTenant();
        stand.stock(
                own,
                IntStream.range(0, 57).mapToObj(i -> Thing.named("连锁店" + i % 7)).toArray(Thing[]::new));
        for (var text : List.of("连锁", "liansuo", "")) {
            var seen = new ArrayList<UUID>();
            @Nullable String cursor = null;
            do {
                var hits = stand.search(own, Stand.question(text, cursor, 10));
                hits.page().items().forEach(hit -> seen.add(hit.id()));
                cursor = hits.page().nextCursor();
            } while (cursor != null);
            assertThat(seen).hasSize(57).doesNotHaveDuplicates();
        }
    }

    @Test
    @DisplayName("are counted up to a bound")
    void bounded() {
        var own = stand.newTenant();
        stand.stock(
                own,
                IntStream.range(0, 1100).mapToObj(i -> Thing.named("批发" + i)).toArray(Thing[]::new));
        var hits = stand.search(own, "批发");
        assertThat(hits.total()).isBetween(1000L, 1100L);
        assertThat(hits.totalIsLowerBound()).isTrue();
        assertThat(stand.search(tenant, "烘焙").totalIsLowerBound()).isFalse();
    }

    @Test
    @DisplayName("are not continued with a cursor of another search or a forged one")
    void cursors() {
        var own = stand.newTenant();
        stand.stock(own, Thing.named("茶馆一"), Thing.named("茶馆二"));
        var cursor = stand.search(own, Stand.question("茶馆", null, 1)).page().nextCursor();
        assertThatThrownBy(() -> stand.search(own, Stand.question("茶", cursor, 1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> stand.search(own, Stand.question("茶馆", "bm9wZQ", 1)))
                .isInstanceOf(Problem.class);
    }
}
