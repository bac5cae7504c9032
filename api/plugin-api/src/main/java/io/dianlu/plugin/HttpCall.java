package io.dianlu.plugin;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A call to another system.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param headers what the connection needs, such as Host and Content-Length, is not among them
 * @param body empty for none
 */
public record HttpCall(String method, URI address, Map<String, String> headers, byte[] body) {

    public HttpCall {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    public static HttpCall get(URI address) {
        return new HttpCall("GET", address, Map.of("Accept", "application/json"), new byte[0]);
    }

    /** @param json as text */
    public static HttpCall post(URI address, String json) {
        var headers = Map.of("Accept", "application/json", "Content-Type", "application/json");
        return new HttpCall("POST", address, headers, json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a header, such as Authorization. */
    public HttpCall with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new HttpCall(method, address, more, body);
    }
}
