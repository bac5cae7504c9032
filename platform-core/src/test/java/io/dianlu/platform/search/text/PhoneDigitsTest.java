package io.dianlu.platform.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Phone numbers")
class PhoneDigitsTest {

    @ParameterizedTest(name = "{0} is stored as {1}")
    @CsvSource({
        "138 0013 8000,13800138000",
        "+86-13800138000,13800138000",
        "0086 13800138000,13800138000",
        "（0371）2608-4780,037126084780",
        "+86 371 26084780,37126084780",
        "400-811-6883,4008116883",
        "+886 2 1234 5678,886212345678",
    })
    void areStoredAsDialled(String written, String stored) {
        assertThat(PhoneDigits.numbers(written)).containsExactly(stored);
    }

    @Test
    @DisplayName("that stand in one field are several numbers")
    void severalInOne() {
        assertThat(PhoneDigits.numbers("0371-26084780/13800138000")).containsExactly("037126084780", "13800138000");
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "138 0013 8000,13800138000",
        "+8613800138000,13800138000",
        "8613800138000,13800138000",
        "8000,13800138000",
        "0371-26084780,37126084780",
        "0371-26084780,26084780",
        "+86 371 26084780,037126084780",
        "(02)12345678,886212345678",
    })
    void areFoundByAnyPart(String typed, String stored) {
        assertThat(PhoneDigits.wanted(typed)).anyMatch(stored::contains);
    }

    @ParameterizedTest(name = "{0} is not looked for among numbers")
    @CsvSource({"12", "蜗牛138", "abc123", "-"})
    void areNotEverything(String typed) {
        assertThat(PhoneDigits.wanted(typed)).isEmpty();
    }
}
