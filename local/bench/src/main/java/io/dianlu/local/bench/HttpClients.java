package io.dianlu.local.bench;

import io.dianlu.local.bench.load.Client;
import io.dianlu.local.bench.load.HttpConnection;
import io.dianlu.local.bench.load.Request;
import java.io.IOException;
import java.util.function.Supplier;

/** Clients that send request after request on one connection each. */
final class HttpClients {
    private HttpClients() {}

    static Client.Opener of(int port, Supplier<String> token, Supplier<Request> requests) {
        return number -> new One(new HttpConnection(port), token, requests);
    }

    private record One(HttpConnection connection, Supplier<String> token, Supplier<Request> requests)
            implements Client {
        @Override
        public void once() throws IOException {
            connection.send(requests.get(), token.get());
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    /** One request on a connection of its own. */
    static HttpConnection.Reply ask(int port, String token, Request request) throws IOException {
        try (var connection = new HttpConnection(port)) {
            return connection.send(request, token);
        }
    }
}
