package io.dianlu.plugin.extension;

import io.dianlu.plugin.event.PlatformEvent;
import org.pf4j.ExtensionPoint;

/** Hears what happened in the tenant of the call, after it was stored. An event may come again, under the same id: hearing it twice must do no more than once. */
@Point(adds = "hears what happened, after it was stored", since = "0.1.0", limitMillis = 5_000)
public interface EventListener extends ExtensionPoint {

    void hear(PlatformEvent event);
}
