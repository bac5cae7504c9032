package io.dianlu.plugin.testkit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody of a tenant who calls the plugin's addresses, on the fake host or on a real one. */
public interface Visitor {

    UUID id();

    /** A shop of the visitor's tenant that the visitor may see. */
    UUID shop(String name);

    /**
     * @param method GET, POST, PUT or DELETE
     * @param path within the plugin, such as {@code /notes?customerId=…}
     * @param body becomes JSON; null for none
     */
    Answer send(String method, String path, @Nullable Object body);

    default Answer get(String path) {
        return send("GET", path, null);
    }

    default Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    default Answer put(String path, Object body) {
        return send("PUT", path, body);
    }

    default Answer delete(String path) {
        return send("DELETE", path, null);
    }
}
