package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.testing.FieldPlatform;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("A problem")
class LanguagesTest {

    private static final FieldPlatform PLATFORM = FieldPlatform.shared();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zh-TW | 請先登入",
                "zh-HK | 請先登入",
                "zh-MO | 請先登入",
                "zh-Hant | 請先登入",
                "zh-Hant-HK,zh;q=0.9,en;q=0.8 | 請先登入",
                "zh | 请先登录",
                "zh-CN | 请先登录",
                "zh-SG | 请先登录",
                "zh-Hans | 请先登录",
                "zh-Hans-HK | 请先登录",
                "en-GB | Please sign in",
                "fr, en;q=0.5, zh-TW;q=0.9 | 請先登入",
                "zh-TW;q=0, en;q=0.1 | Please sign in",
                "fr | 请先登录",
                "'' | 请先登录",
                "*;q=x,,-- | 请先登录"
            })
    @DisplayName(
            "is told in the characters of the caller, else in the caller's next language, else in simplified Chinese")
    void language(String accepted, String title) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(PLATFORM.address() + "/api/v1/me"));
        if (!accepted.isEmpty()) {
            request.header("Accept-Language", accepted);
        }
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(JsonMapper.shared().readTree(answer.body()).at("/title").asString())
                    .isEqualTo(title);
        }
    }
}
