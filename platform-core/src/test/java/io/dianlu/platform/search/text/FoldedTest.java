package io.dianlu.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Texts that mean the same fold to the same")
class FoldedTest {

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "蝸牛烘焙,蜗牛烘焙",
        "臺灣滷肉飯,台湾卤肉饭",
        "乾淨麵館,干净面馆",
        "ＡＢＣ便利店（金水店）,abc便利店金水店",
        "Café  Ünïque,cafeunique",
        "  K F C  ,kfc",
        "㈱七十一,株七十一",
        "２５號,25号",
        "《老王·饭店》,老王饭店",
    })
    void foldsTo(String text, String folded) {
        assertThat(Folded.of(text).text()).isEqualTo(folded);
    }
}
