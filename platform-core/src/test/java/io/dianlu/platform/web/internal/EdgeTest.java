package io.dianlu.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.testing.FieldPlatform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

@DisplayName("At the edge")
class EdgeTest {

    private final FieldPlatform platform = FieldPlatform.shared();

    @Test
    @DisplayName(
            "a request while PostgreSQL is away is answered with engine-unavailable, and is served once it is back")
    void databaseAway() {
        var tenant = platform.newTenant();
        var known = platform.person(tenant, "李娜", Role.REP, tenant.north());
        var stranger = platform.person(tenant, "王强", Role.REP, tenant.north());
        assertThat(known.get("/customers").status()).isEqualTo(200);
        platform.database().cut();
        try {
            for (var person : new FieldPlatform.Person[] {known, stranger}) {
                var reply = person.get("/customers");
                assertThat(reply.slug()).as(reply.body().toString()).isEqualTo("engine-unavailable");
                assertThat(reply.status()).isEqualTo(503);
                assertThat(reply.at("/detail").asString()).contains("系统正在恢复");
            }
            var shop = Map.of("name", "断线的店", "kind", "SHOP");
            assertThat(known.post("/customers", shop).slug()).isEqualTo("engine-unavailable");
        } finally {
            platform.database().mend();
        }
        FieldPlatform.await(() -> stranger.get("/customers").status() == 200);
        // those used a moment before the cut are dead and given out unasked: whoever comes next wants none of them
        platform.bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    @Test
    @DisplayName("a body of eight megabytes is taken, one byte more is refused, whether it was announced or not")
    void bodyLimit() throws Exception {
        var tenant = platform.newTenant();
        var person = platform.person(tenant, "李娜", Role.REP, tenant.north());
        for (boolean announced : new boolean[] {true, false}) {
            assertThat(post(person, BodyLimit.MAX_BYTES, announced).statusCode())
                    .isEqualTo(201);
            var beyond = post(person, BodyLimit.MAX_BYTES + 1, announced);
            assertThat(beyond.statusCode()).as(beyond.body()).isEqualTo(413);
            assertThat(beyond.body()).contains("payload-too-large");
        }
        assertThat(platform.count(tenant.id(), "select count(*) from customer where tenant_id = ?"))
                .isEqualTo(2);
    }

    private HttpResponse<String> post(FieldPlatform.Person person, int bytes, boolean announced) throws Exception {
        var customer = "{\"name\": \"店\", \"kind\": \"SHOP\"".getBytes(StandardCharsets.UTF_8);
        var body = new byte[bytes];
        Arrays.fill(body, (byte) ' ');
        System.arraycopy(customer, 0, body, 0, customer.length);
        body[bytes - 1] = '}';
        var publisher = announced
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(platform.address() + "/api/v1/customers"))
                            .header("Authorization", "Bearer " + person.tenant().id() + "." + person.id())
                            .header("Content-Type", "application/json")
                            .POST(publisher)
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    @DisplayName("no statement keeps a connection for more than half a minute")
    void statementTimeout() {
        assertThat(platform.bean(JdbcTemplate.class).queryForObject("show statement_timeout", String.class))
                .isEqualTo("30s");
    }

    @Test
    @DisplayName("who is not signed in is told so and how to sign in")
    void notSignedIn() throws Exception {
        var answer = ask("/api/v1/customers");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("not-signed-in");
    }

    @Test
    @DisplayName("an address that the firewall refuses is answered with a problem")
    void firewall() throws Exception {
        for (var path : new String[] {"/api/v1//customers", "/api/v1/customers;a=b"}) {
            var answer = ask(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).as(path).contains("malformed-request").contains("请求无法读取");
        }
    }

    @Test
    @DisplayName("what the container itself refuses is no stack trace")
    void container() throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(platform.address()).getPort())) {
            socket.getOutputStream()
                    .write("GET /api/v1/\\ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
        }
    }

    @Test
    @DisplayName("a small answer comes in one piece with its length, uncompressed")
    void wholeAnswer() throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(platform.address()).getPort())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/web-config HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n"
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length)
                    .doesNotContain("Transfer-Encoding", "Content-Encoding");
        }
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(platform.address() + path))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
