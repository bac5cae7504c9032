package io.dianlu.platform.plugin.internal.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.dianlu.plugin.Http;
import io.dianlu.plugin.HttpCall;
import io.dianlu.plugin.HttpFailure;
import io.dianlu.plugin.HttpFailure.Kind;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A call of a plugin to another system")
class OutgoingClientTest {

    private final AtomicInteger asked = new AtomicInteger();
    private final OpenAddresses addresses = new OpenAddresses(new OutgoingSettings(List.of("127.0.0.1/32")));
    private final AllowedCalls allowed = new AllowedCalls(addresses);
    private final OutgoingClient client = new OutgoingClient(addresses);
    private HttpServer server;
    private String host;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        host = "127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        client.close();
    }

    private interface Handler {
        void answer(HttpExchange exchange) throws IOException;
    }

    private void on(String path, Handler handler) {
        server.createContext(path, exchange -> {
            asked.incrementAndGet();
            handler.answer(exchange);
            exchange.close();
        });
    }

    private URI at(String path) {
        return URI.create("http://" + host + path);
    }

    private Kind refused(HttpCall call, String... hosts) {
        try {
            allowed.require(call, List.of(hosts));
            client.send(call);
        } catch (HttpFailure failure) {
            return failure.kind();
        }
        throw new AssertionError("It was answered");
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Test
    @DisplayName("brings what the other answers, whatever its status, with its headers")
    void answered() {
        on("/order", exchange -> {
            var sent = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders()
                    .add("X-Key", String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer(exchange, 404, sent);
        });
        var call = HttpCall.post(at("/order"), "{\"n\":1}").with("Authorization", "Bearer x");
        allowed.require(call, List.of(host));
        var answer = client.send(call);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("{\"n\":1}");
        assertThat(answer.headers().get("x-key")).containsExactly("Bearer x");
    }

    @Test
    @DisplayName(
            "is not made to a host that is not named, past its port, without TLS into the open, or with what the connection says itself")
    void refusals() {
        on("/", exchange -> answer(exchange, 200, new byte[0]));
        assertThat(refused(HttpCall.get(at("/")), "127.0.0.1")).isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(at("/")), "example.com")).isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(URI.create("http://1.1.1.1/")), "1.1.1.1"))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(URI.create("https://10.0.0.1/")), "10.0.0.1"))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(URI.create("https://user@" + host + "/")), host))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(URI.create("file:///etc/hosts")), host)).isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(at("/")).with("Host", "example.com"), host))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused(HttpCall.get(at("/")).with("X-A", "1\r\nHost: example.com"), host))
                .isEqualTo(Kind.REFUSED);
        assertThat(refused(new HttpCall("CONNECT", at("/"), Map.of(), new byte[0]), host))
                .isEqualTo(Kind.REFUSED);
        assertThat(asked).hasValue(0);
    }

    @Test
    @DisplayName("follows nobody elsewhere")
    void redirects() {
        on("/here", exchange -> {
            exchange.getResponseHeaders().add("Location", "https://169.254.169.254/");
            answer(exchange, 302, new byte[0]);
        });
        assertThat(client.send(HttpCall.get(at("/here"))).status()).isEqualTo(302);
    }

    @Test
    @DisplayName("sends and reads so many bytes, and not one more")
    void bytes() {
        on("/least", exchange -> answer(exchange, 200, new byte[Http.MOST_BYTES_READ]));
        on("/more", exchange -> answer(exchange, 200, new byte[Http.MOST_BYTES_READ + 1]));
        on(
                "/taken",
                exchange -> answer(exchange, 200, new byte[] {
                    (byte) (exchange.getRequestBody().readAllBytes().length == Http.MOST_BYTES_SENT ? 1 : 0)
                }));
        assertThat(client.send(HttpCall.get(at("/least"))).body()).hasSize(Http.MOST_BYTES_READ);
        assertThat(refused(HttpCall.get(at("/more")), host)).isEqualTo(Kind.TOO_LARGE);
        var largest = new HttpCall("POST", at("/taken"), Map.of(), new byte[Http.MOST_BYTES_SENT]);
        allowed.require(largest, List.of(host));
        assertThat(client.send(largest).body()).containsExactly(1);
        var larger = new HttpCall("POST", at("/taken"), Map.of(), new byte[Http.MOST_BYTES_SENT + 1]);
        assertThat(refused(larger, host)).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    @DisplayName("ends at its time though the other goes on, a byte at a time; where nobody is, it says so")
    void late() {
        on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write(1);
                    exchange.getResponseBody().flush();
                    Thread.sleep(200);
                }
            } catch (InterruptedException | IOException gone) {
                // the other side has hung up
            }
        });
        assertThat(refused(HttpCall.get(at("/drip")), host)).isEqualTo(Kind.TOO_SLOW);
        server.stop(0);
        assertThat(refused(HttpCall.get(at("/drip")), host)).isEqualTo(Kind.UNREACHABLE);
        assertThatThrownBy(() -> client.send(HttpCall.get(URI.create("https://nobody.invalid/"))))
                .isInstanceOf(HttpFailure.class);
    }
}
