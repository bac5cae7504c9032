package io.dianlu.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A change")
class EntityTagsTest {

    @Test
    @DisplayName("takes the tag that was given out")
    void ours() {
        assertThat(EntityTags.required(EntityTags.of(3))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v3", "\"v3", "v3\"", "W/\"v3\"", "*", "\"3\"", "\"v\""})
    @DisplayName("refuses a tag that is weak, half quoted or not ours")
    void others(String tag) {
        assertThatThrownBy(() -> EntityTags.required(tag)).hasMessage("validation-failed");
    }

    @Test
    @DisplayName("asks for the tag when there is none")
    void none() {
        assertThatThrownBy(() -> EntityTags.required(null)).hasMessage("precondition-required");
    }
}
