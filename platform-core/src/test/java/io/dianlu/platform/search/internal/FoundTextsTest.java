package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.search.spi.SearchDocument.Contact;
import io.dianlu.platform.search.text.SearchText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The contact that a result shows")
class FoundTextsTest {

    private static final Contact WANG = new Contact("王建国", List.of("138 0013 8000", "0371-26084780"));
    private static final Contact LI = new Contact("李<雷>", List.of("139 1111 2222", "137 0013 0000"));
    private static final Contact NOBODY = new Contact("没有电话", List.of());

    private static Map<String, String> shown(String typed, Contact... contacts) {
        return new FoundTexts(SearchText.of(typed)).highlights("店", null, List.of(contacts), null, List.of());
    }

    @Test
    @DisplayName("is the one whose phone matches, with the name beside it")
    void phone() {
        assertThat(shown("11112222", WANG, LI))
                .isEqualTo(Map.of("contact", "李&lt;雷&gt;", "phone", "139 <em>1111 2222</em>"));
    }

    @Test
    @DisplayName("is the one whose name matches, with a phone of theirs and nobody else's")
    void name() {
        assertThat(shown("李", WANG, LI)).isEqualTo(Map.of("contact", "<em>李</em>&lt;雷&gt;", "phone", "139 1111 2222"));
        assertThat(shown("没有", WANG, NOBODY)).isEqualTo(Map.of("contact", "<em>没有</em>电话"));
    }

    @Test
    @DisplayName("is of several the first, before it the one of whom both match, and nobody where none does")
    void several() {
        assertThat(shown("0013", WANG, LI)).containsEntry("contact", "王建国");
        assertThat(shown("李 0013", WANG, LI))
                .isEqualTo(Map.of("contact", "<em>李</em>&lt;雷&gt;", "phone", "137 <em>0013</em> 0000"));
        assertThat(shown("店", WANG, LI)).containsOnlyKeys("name");
    }
}
