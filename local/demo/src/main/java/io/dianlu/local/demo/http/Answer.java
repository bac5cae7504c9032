package io.dianlu.local.demo.http;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a server said.
 *
 * @param body an empty object when there was none or it was no JSON
 * @param location address of what was made, if told
 */
public record Answer(String request, int status, JsonNode body, Optional<String> location) {

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** @throws UnexpectedAnswer with the server's text, unless the call succeeded */
    public Answer orFail() {
        if (!ok()) {
            throw new UnexpectedAnswer(this);
        }
        return this;
    }

    /** The last part of the location: the id of what was made. */
    public String madeId() {
        String address = location.orElseThrow(() -> new UnexpectedAnswer(this));
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
