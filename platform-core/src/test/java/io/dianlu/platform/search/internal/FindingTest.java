package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.tenant.TenantId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The one search box")
class FindingTest {

    private static Stand stand;
    private static TenantId tenant;

    private static final Thing SNAIL = Thing.named("蜗牛烘焙（金水路店）")
            .shortName("蜗牛")
            .contact("王建国", "138 0013 8000", "0371-26084780")
            .contact("Mary O'Neil", "+886 2 1234 5678")
            .at("河南省郑州市金水区未来路街道振兴大道325号");
    private static final Thing BANK =
            Thing.named("重庆银行小卖部").contact("曾小贤", "13912345678").at("重庆市渝中区解放碑");
    private static final Thing COSTA = Thing.named("Ｃｏｓｔａ Coffee 大学店").at("农业路银行对面");
    private static final Thing TAIWAN = Thing.named("臺灣滷肉飯");
    private static final Thing NUMBERED = Thing.named("711便利店").contact("刘洋", "15003715566");

    @BeforeAll
    static void open() {
        var engines = TestEngines.shared();
        stand = Stand.open(engines.elasticsearch(), engines.newIndexPrefix());
        tenant = stand.newTenant();
        stand.stock(tenant, SNAIL, BANK, COSTA, TAIWAN, NUMBERED);
        stand.stock(
                tenant,
                IntStream.range(0, 30).mapToObj(i -> Thing.named("普通超市" + i)).toArray(Thing[]::new));
    }

    @AfterAll
    static void close() {
        stand.close();
    }

    @ParameterizedTest(name = "{0} finds 蜗牛烘焙（金水路店）")
    @ValueSource(
            strings = {
                "蜗牛烘焙",
                "蝸牛烘焙",
                "蝸牛",
                "蜗",
                "牛烘",
                "金水路",
                "金水路店",
                "蜗牛烘焙(金水路店)",
                "蜗牛 金水路",
                "金水路 蜗牛",
                "woniu",
                "WoNiu",
                "wo niu hong bei",
                "woniuhongbei",
                "woniuhongbeijinshuiludian",
                "hongbei",
                "hongb",
                "niuhongbei",
                "won",
                "w",
                "woniuhong",
                "woniuhongb",
                "hongbeijinshuil",
                "niuhongbeijinshuiludian",
                "蜗牛烘焙金水路",
                "wnhb",
                "WNHB",
                "wnhbjsld",
                "wnhbj",
                "wnhbjs",
                "hbjs",
                "hbjsl",
                "hbjsld",
                "wn",
            })
    @DisplayName("finds by name, in any script, in pinyin and by initials")
    void byName(String text) {
        assertThat(stand.found(tenant, text)).first().isEqualTo(SNAIL.id());
    }

    @ParameterizedTest(name = "{0} finds 蜗牛烘焙 although it is mistyped")
    @ValueSource(
            strings = {
                "蜗牛烘培",
                "窝牛洪贝",
                "蜗牛烘焙坊",
                "蜗牛焙烘",
                "蜗牛供焙",
                "woniuhonbei",
                "woniuhongpei",
                "woniuhongbie",
                "woniuhonbeijinshui",
                "woniuhongbeijinsuilu",
                "hongbejinshuiludian",
                "蜗牛宏贝金水陆",
                "woinu",
                "wonniu",
                "woniuhonbei jinshui",
                "蜗牛供焙 金水",
            })
    @DisplayName("forgives typing")
    void forgives(String text) {
        assertThat(stand.found(tenant, text)).contains(SNAIL.id());
    }

    @ParameterizedTest(name = "{0} finds the number")
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+8613800138000",
                "+86 138 0013 8000",
                "8613800138000",
                "8000",
                "0013",
                "138",
                "037126084780",
                "0371-26084780",
                "(0371)2608 4780",
                "26084780",
                "+86 371 2608 4780",
                "4780",
                "608478",
                "+886 2 1234 5678",
                "02-12345678",
                "1234 5678",
                "１３８００１３８",
            })
    @DisplayName("finds by any part of a phone number, however it is written")
    void byPhone(String text) {
        assertThat(stand.found(tenant, text)).contains(SNAIL.id());
    }

    @ParameterizedTest(name = "{0} finds the contact or the address")
    @ValueSource(
            strings = {
                "王建国",
                "建国",
                "王",
                "wangjianguo",
                "wangji",
                "wangjian",
                "wjg",
                "jianguo",
                "mary",
                "o'neil",
                "ONeil",
                "振兴大道",
                "振兴大道325号",
                "未来路",
                "金水区未来路",
                "河南省郑州市金水区振兴大道325号",
                "王建国 烘焙",
                "wjg 蜗牛",
                "蜗牛 8000",
                "蜗牛 振兴大道",
            })
    @DisplayName("finds by contact and by address")
    void byContactAndAddress(String text) {
        assertThat(stand.found(tenant, text)).contains(SNAIL.id());
    }

    @ParameterizedTest(name = "{0} is read as people say it")
    @CsvSource({"chongqing", "yinhang", "cqyh", "chongqingyinhang", "zengxiaoxian", "yh"})
    @DisplayName("knows characters with several readings")
    void heteronyms(String text) {
        assertThat(stand.found(tenant, text)).first().isEqualTo(BANK.id());
    }

    @Test
    @DisplayName("makes no difference between full and half width, case, spaces and scripts")
    void widths() {
        assertThat(stand.found(tenant, "costa coffee")).first().isEqualTo(COSTA.id());
        assertThat(stand.found(tenant, "ＣＯＳＴＡ")).first().isEqualTo(COSTA.id());
        assertThat(stand.found(tenant, "cofee")).first().isEqualTo(COSTA.id());
        assertThat(stand.found(tenant, "台湾卤肉饭")).first().isEqualTo(TAIWAN.id());
        assertThat(stand.found(tenant, "臺灣")).first().isEqualTo(TAIWAN.id());
        assertThat(stand.found(tenant, "twlrf")).first().isEqualTo(TAIWAN.id());
    }

    @ParameterizedTest(name = "{0} finds nothing")
    @ValueSource(strings = {"蛋糕", "dangao", "xyz", "99999", "蜗牛 重庆", "138 139", "\"", "*", "{}", "..", "' OR 1=1"})
    @DisplayName("finds nothing where there is nothing")
    void nothing(String text) {
        assertThat(stand.found(tenant, text)).doesNotContain(SNAIL.id(), BANK.id());
    }

    @Test
    @DisplayName("shows the better match first: exact, beginning, part, similar, address")
    void order() {
        var own = stand.newTenant();
        var address = Thing.named("老王杂货").at("蜗牛烘焙隔壁");
        var similar = Thing.named("蜗牛洪培");
        var part = Thing.named("郑州蜗牛烘焙");
        var beginning = Thing.named("蜗牛烘焙二店");
        var exact = Thing.named("蜗牛烘焙");
        stand.stock(own, exact, beginning, part, similar, address);
        assertThat(stand.found(own, "蜗牛烘焙"))
                .containsExactly(exact.id(), beginning.id(), part.id(), similar.id(), address.id());
        assertThat(stand.found(own, "woniuhongbei")).startsWith(exact.id(), beginning.id(), part.id());
        assertThat(stand.found(own, "wnhb")).startsWith(exact.id(), beginning.id(), part.id());
    }

    @Test
    @DisplayName("prefers a name to a phone number")
    void numbers() {
        assertThat(stand.found(tenant, "711")).first().isEqualTo(NUMBERED.id());
    }

    @Test
    @DisplayName("left empty shows everything, newest first")
    void empty() {
        var hits = stand.search(tenant, "  ");
        assertThat(hits.total()).isEqualTo(35);
        assertThat(hits.page().items()).hasSize(20);
        assertThat(hits.page().items().getFirst().highlights()).isEmpty();
        assertThat(stand.found(tenant, "").getFirst())
                .isEqualTo(stand.found(tenant, "普通超市29").getFirst());
    }

    @Test
    @DisplayName("marks what matched, in the script the text is written in")
    void highlights() {
        var name = stand.search(tenant, "woniu").page().items().getFirst().highlights();
        assertThat(name).containsEntry("name", "<em>蜗牛</em>烘焙（金水路店）").containsEntry("shortName", "<em>蜗牛</em>");
        assertThat(stand.search(tenant, "0013").page().items().getFirst().highlights())
                .isEqualTo(java.util.Map.of("contact", "王建国", "phone", "138 <em>0013</em> 8000"));
        assertThat(stand.search(tenant, "mary").page().items().getFirst().highlights())
                .containsEntry("contact", "<em>Mary</em> O&#39;Neil");
        assertThat(stand.search(tenant, "振兴大道").page().items().getFirst().highlights())
                .containsEntry("address", "河南省郑州市金水区未来路街道<em>振兴大道</em>325号");
    }
}
