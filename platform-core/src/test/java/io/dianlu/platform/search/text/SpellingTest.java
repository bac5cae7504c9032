package io.dianlu.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The spelling of a name on a Latin keyboard")
class SpellingTest {

    @ParameterizedTest(name = "{0} is typed as {1} or {2}")
    @CsvSource({
        "蜗牛烘焙,woniuhongbei,wnhb",
        "蝸牛烘焙,woniuhongbei,wnhb",
        "重庆火锅,chongqinghuoguo,cqhg",
        "工商银行,gongshangyinhang,gsyh",
        "长沙米粉,changshamifen,csmf",
        "音乐餐厅,yinyuecanting,yyct",
        "欢乐谷,huanlegu,hlg",
        "厦门沙茶面,xiamenshachamian,xmscm",
        "大厦便利店,daxiabianlidian,dxbld",
        "单县羊肉汤,shanxianyangroutang,sxyrt",
        "曾记豆腐,zengjidoufu,zjdf",
        "绿城烟酒,lvchengyanjiu,lcyj",
        "绿城烟酒,luchengyanjiu,lcyj",
        "Costa咖啡,costakafei,ckf",
        "Costa Coffee 大学店,costacoffeedaxuedian,ccdxd",
        "7天超市,7tianchaoshi,7tcs",
    })
    void isWhatPeopleType(String name, String pinyin, String initials) {
        var spelling = Spelling.of(Folded.of(name));
        assertThat(spelling.whole()).contains(pinyin);
        assertThat(spelling.wholeInitials()).contains(initials);
    }

    @Test
    @DisplayName("begins at every syllable")
    void beginsAtEverySyllable() {
        var spelling = Spelling.of(Folded.of("蜗牛烘焙"));
        assertThat(spelling.parts()).containsExactlyInAnyOrder("woniuhongbei", "niuhongbei", "hongbei", "bei");
        assertThat(spelling.partInitials()).containsExactlyInAnyOrder("wnhb", "nhb", "hb", "b");
    }

    @Test
    @DisplayName("is heard in stretches of syllables, from seven letters to sixteen")
    void stretches() {
        assertThat(Spelling.of(Folded.of("蜗牛烘焙")).stretches())
                .containsExactlyInAnyOrder("woniuhong", "woniuhongbei", "niuhong", "niuhongbei", "hongbei");
        assertThat(Spelling.of(Folded.of("双创装窗")).stretches())
                .as("the sixteenth letter is the last")
                .contains("shuangchuangzhua")
                .doesNotContain("shuang")
                .allMatch(stretch -> stretch.length() <= Spelling.MAX_STRETCH);
    }

    @Test
    @DisplayName("stays small for a name full of ambiguous characters")
    void staysSmall() {
        assertThat(Spelling.of(Folded.of("重行乐长朝都曾解区查盛厦会调行乐长")).whole()).hasSizeLessThanOrEqualTo(12);
    }
}
