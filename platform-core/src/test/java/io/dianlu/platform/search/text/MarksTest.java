package io.dianlu.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Marks in a text")
class MarksTest {

    @ParameterizedTest(name = "{0} in {1} marks {2}")
    @CsvSource({
        "蜗牛,郑州蜗牛烘焙,郑州<em>蜗牛</em>烘焙",
        "蝸牛,郑州蜗牛烘焙,郑州<em>蜗牛</em>烘焙",
        "蜗牛,蝸牛烘焙,<em>蝸牛</em>烘焙",
        "woniu,郑州蜗牛烘焙,郑州<em>蜗牛</em>烘焙",
        "wonih,郑州蜗牛烘焙,",
        "woniuh,郑州蜗牛烘焙,郑州<em>蜗牛烘</em>焙",
        "wnhb,蜗牛烘焙(金水店),<em>蜗牛烘焙</em>(金水店)",
        "hongbei,蜗牛烘焙,蜗牛<em>烘焙</em>",
        "yinhang,工商银行,工商<em>银行</em>",
        "蜗牛洪贝,蜗牛烘焙,<em>蜗牛烘焙</em>",
        "蜗牛烘培,蜗牛烘焙店,<em>蜗牛烘</em>焙店",
        "abc,ＡＢＣ便利店,<em>ＡＢＣ</em>便利店",
        "烘焙 蜗牛,郑州蜗牛手工烘焙,郑州<em>蜗牛</em>手工<em>烘焙</em>",
        "金水店,蜗牛（金水 店）,蜗牛（<em>金水 店</em>）",
        "蛋糕,蜗牛烘焙,",
    })
    void showWhatMatched(String typed, String text, String html) {
        assertThat(new Marks(SearchText.of(typed)).inText(text)).isEqualTo(html);
    }

    @Test
    @DisplayName("let no HTML of the text through")
    void escape() {
        assertThat(new Marks(SearchText.of("bob")).inText("<b onclick='x'>&\"Bob</b>"))
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;&amp;&quot;<em>Bob</em>&lt;/b&gt;");
    }

    @Test
    @DisplayName("stand in a phone number as it is written")
    void inPhones() {
        assertThat(new Marks(SearchText.of("1380013")).inPhone("+86 138-0013-8000"))
                .isEqualTo("+86 <em>138-0013</em>-8000");
        assertThat(new Marks(SearchText.of("9999")).inPhone("+86 138-0013-8000"))
                .isNull();
    }
}
