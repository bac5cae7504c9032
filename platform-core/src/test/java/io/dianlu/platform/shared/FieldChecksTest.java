package io.dianlu.platform.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text")
class FieldChecksTest {

    private final FieldChecks checks = new FieldChecks();

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001fb", "a\u0007b", "a\u0085b", "a\ud842", "\udfb7b"})
    @DisplayName(
            "with half a character or a control character, such as the one between the keys of a cursor, is refused")
    void control(String text) {
        checks.optionalText("name", text, 10);
        assertThat(checks.errors()).extracting(FieldError::code).containsExactly("unreadable");
    }

    @Test
    @DisplayName("counts a rare character as one")
    void rare() {
        assertThat(checks.optionalText("name", "𠮷".repeat(10), 10)).isEqualTo("𠮷".repeat(10));
        assertThat(checks.errors()).isEmpty();
    }

    @Test
    @DisplayName("may have lines and tabs")
    void lines() {
        assertThat(checks.optionalText("remark", " 一\n二\t三\r\n", 10)).isEqualTo("一\n二\t三");
        assertThat(checks.errors()).isEmpty();
    }
}
