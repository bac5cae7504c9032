package io.dianlu.platform.plugin.internal.run;

import io.dianlu.plugin.Http;
import java.util.List;

/** Opens plugins' way to other systems. */
public interface OutgoingDoors {

    /** @param hosts that the plugin's descriptor names, with or without a port */
    Http of(String pluginId, List<String> hosts);
}
