package io.dianlu.local.stack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.engine.RedisCommand;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TestEnginesTest {
    private final TestEngines engines = TestEngines.shared();

    @Test
    @DisplayName("a new database is empty, its owner creates tables, and Chinese words have trigrams")
    void newDatabaseIsUsable() throws Exception {
        TestDatabase database = engines.newDatabase();
        try (var owner = connect(database, database.owner());
                var statement = owner.createStatement()) {
            statement.execute("create table shop (name text)");
            var trigrams = statement.executeQuery("select array_length(show_trgm('蜗牛烘焙'), 1)");
            trigrams.next();
            assertThat(trigrams.getInt(1)).isGreaterThan(2);
        }
    }

    @Test
    @DisplayName("the application role cannot create tables, change roles or bypass row-level security")
    void applicationRoleIsWeak() throws Exception {
        TestDatabase database = engines.newDatabase();
        try (var application = connect(database, database.application());
                var statement = application.createStatement()) {
            assertThatThrownBy(() -> statement.execute("create table shop (name text)"))
                    .hasMessageContaining("permission denied");
            var role = statement.executeQuery("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                    + " from pg_roles where rolname = current_user");
            role.next();
            assertThat(role.getBoolean(1)).isFalse();
        }
    }

    @Test
    @DisplayName("two Redis databases are two numbers of one server that answers")
    void redisDatabasesAreApart() throws Exception {
        var first = engines.newRedisDatabase();
        var second = engines.newRedisDatabase();
        assertThat(first.getPath()).isNotEqualTo(second.getPath());
        assertThat(RedisCommand.send(first.getPort(), "PING")).isEqualTo("+PONG");
    }

    @Test
    @DisplayName("the search server knows the analysis names of the official distribution")
    void searchAnalyses() throws Exception {
        String mapping = """
                {"settings": {"number_of_replicas": 0, "analysis": {
                  "filter": {"start": {"type": "edge_ngram", "min_gram": 1, "max_gram": 10}},
                  "normalizer": {"plain": {"filter": ["cjk_width", "lowercase", "asciifolding", "trim"]}},
                  "analyzer": {
                    "words": {"tokenizer": "standard", "filter": ["cjk_width", "lowercase", "cjk_bigram"]},
                    "starts": {"tokenizer": "keyword", "filter": ["lowercase", "start", "unique"]}}}}}
                """;
        String index = engines.newIndexPrefix() + "shops";
        assertThat(send("PUT", index, mapping)).contains("\"acknowledged\":true");
        String analysed = send("POST", index + "/_analyze", "{\"analyzer\": \"words\", \"text\": \"蜗牛烘焙 Ａ\"}");
        assertThat(analysed).contains("\"蜗牛\"", "\"牛烘\"", "\"烘焙\"", "\"a\"");
    }

    private String send(String method, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(engines.elasticsearch().resolve("/" + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }

    private static Connection connect(TestDatabase database, TestDatabase.Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }
}
