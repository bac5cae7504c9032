package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("The token of a request")
class BearerTokensTest {

    private final BearerTokens tokens = new BearerTokens();

    @ParameterizedTest
    @CsvSource({"Bearer abc.def.ghi,abc.def.ghi", "bearer abc,abc", "'Bearer  abc ',abc"})
    @DisplayName("stands behind the scheme, in whatever case")
    void taken(String header, String token) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        assertThat(tokens.resolve(request)).isEqualTo(token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Basic abc", "abc", "Bearerabc"})
    @DisplayName("is none without scheme or without token")
    void none(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        assertThat(tokens.resolve(request)).isNull();
    }

    @Test
    @DisplayName("is never taken from a parameter, which logs and referrers would tell")
    void parameter() {
        var request = new MockHttpServletRequest();
        request.setParameter("access_token", "abc");
        assertThat(tokens.resolve(request)).isNull();
    }

    @Test
    @DisplayName("may come with header values of any language, but with no control character")
    void headerValues() {
        assertThat(HeaderValues.isAllowed("蜗牛烘焙 – café\t𠮷")).isTrue();
        assertThat(HeaderValues.isAllowed("a\u0000b")).isFalse();
        assertThat(HeaderValues.isAllowed("a\r\nb")).isFalse();
        assertThat(HeaderValues.isAllowed("a\u0378b")).isFalse();
    }
}
