package io.dianlu.plugin.extension;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;

/** A way leads 线索 come in from outside: understands what a channel sends. */
@Point(adds = "a way leads come in from outside", since = "0.1.0", limitMillis = 1_000)
public interface LeadChannel extends ExtensionPoint {

    /** Unique in the plugin: lower-case letters, digits and dashes; part of the address the channel sends to. */
    String key();

    /**
     * Understands a delivery.
     *
     * @throws io.dianlu.plugin.PluginProblem when the signature is wrong or nothing can be made of it
     */
    List<Arrival> understand(Delivery delivery);

    /** What the channel sent. Header names are in lower case. */
    record Delivery(Map<String, String> headers, Map<String, String> query, String body) {
        public Delivery {
            headers = Map.copyOf(headers);
            query = Map.copyOf(query);
        }
    }

    /**
     * A lead that came.
     *
     * @param channelId the channel's own id of it: the same one is stored once
     */
    record Arrival(
            String channelId,
            String name,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String remark) {}
}
