package io.dianlu.local.stack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.testing.TestEngines;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The sign-in pages")
class LoginThemeTest {
    private static final Pattern STYLES = Pattern.compile("<link href=\"([^\"]+\\.css)\" rel=\"stylesheet\"");

    private final URI server = TestEngines.shared().keycloak().url();

    private String get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isLessThan(500);
            return answer.body();
        }
    }

    private String loginPage(String realm, String language) throws IOException, InterruptedException {
        return get(
                "/realms/%s/protocol/openid-connect/auth?client_id=account&response_type=code&scope=openid&ui_locales=%s&redirect_uri=%s"
                        .formatted(realm, language, server.resolve("/realms/" + realm + "/account/")));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "dianlu, zh-CN, 店路, 账号或邮箱",
        "dianlu, zh-TW, 店路, 帳號或電子郵件",
        "dianlu, en, Dianlu, User name or email",
        "dianlu-operators, zh-CN, 店路运营后台, 账号或邮箱",
        "dianlu-operators, en, Dianlu Operations, User name or email"
    })
    @DisplayName("bear the product's name and words in every language, and tell operators' sign-in from the others'")
    void words(String realm, String language, String name, String field) throws IOException, InterruptedException {
        assertThat(loginPage(realm, language))
                .contains(field)
                .containsPattern("pf-v5-c-brand\">\\s*" + name + "</div>");
    }

    @Test
    @DisplayName("need less than 20 KB of styles, all of them there")
    void styles() throws IOException, InterruptedException {
        var links = STYLES.matcher(loginPage("dianlu", "zh-CN"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).anyMatch(link -> link.endsWith("css/dianlu.css"));
        int size = 0;
        for (String link : links) {
            String style = get(link);
            assertThat(style).as(link).contains("{");
            size += style.length();
        }
        assertThat(size).isLessThan(20_000);
    }

    @Test
    @DisplayName("say in words of the field what is wrong with a link")
    void error() throws IOException, InterruptedException {
        assertThat(get("/realms/dianlu/protocol/openid-connect/auth?client_id=nowhere"))
                .contains("无法登录", "登录链接不完整或已失效", "请从店路重新进入。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dianlu", "dianlu-operators"})
    @DisplayName("have every text in all three languages")
    void complete(String theme) throws IOException {
        var texts = ProjectTree.find().realms().resolve("themes/" + theme + "/login/messages");
        var chinese = keys(texts.resolve("messages_zh_Hans.properties"));
        assertThat(chinese).isNotEmpty();
        assertThat(keys(texts.resolve("messages_zh_Hant.properties"))).isEqualTo(chinese);
        assertThat(keys(texts.resolve("messages_en.properties"))).isEqualTo(chinese);
    }

    private static Set<String> keys(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
