package io.dianlu.local.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeededIdsTest {

    @Test
    @DisplayName("An id has the version and the variant of UUIDv7")
    void shape() {
        var id = SeededIds.of("anything", 3);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    @DisplayName("The same name and number give the same id; another name or number another")
    void stable() {
        assertThat(SeededIds.of("zhongyuan/customer", 17)).isEqualTo(SeededIds.of("zhongyuan/customer", 17));
        assertThat(SeededIds.of("zhongyuan/customer", 17)).isNotEqualTo(SeededIds.of("xizi/customer", 17));
        assertThat(SeededIds.of("zhongyuan/customer", 17)).isNotEqualTo(SeededIds.of("zhongyuan/customer", 18));
    }

    @Test
    @DisplayName("A higher number sorts later, as keys that grow with time do")
    void grows() {
        assertThat(SeededIds.of("a", 2).toString())
                .isGreaterThan(SeededIds.of("a", 1).toString());
    }
}
