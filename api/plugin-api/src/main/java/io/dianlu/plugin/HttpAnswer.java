package io.dianlu.plugin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What another system answered.
 *
 * @param headers by name in lower case
 */
public record HttpAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    public HttpAnswer {
        headers = Map.copyOf(headers);
        body = body.clone();
    }

    @Override
    public byte[] body() {
        return body.clone();
    }

    /** The body as UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Whether the status is one of 200 to 299. */
    public boolean isGood() {
        return status / 100 == 2;
    }
}
