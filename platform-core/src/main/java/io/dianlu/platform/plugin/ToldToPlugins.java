package io.dianlu.platform.plugin;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.plugin.event.PlatformEvent;
import java.util.List;

/** An event that plugins may hear. The room that publishes it says what of it is for them; ids are the same on every delivery. */
public interface ToldToPlugins extends DomainEvent {

    List<PlatformEvent> forPlugins();
}
