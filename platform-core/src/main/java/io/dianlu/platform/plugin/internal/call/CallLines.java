package io.dianlu.platform.plugin.internal.call;

import org.springframework.stereotype.Component;

/** Opens a line to each plugin; one watchdog looks at all of them. */
@Component
public class CallLines implements AutoCloseable {

    private final Watchdog watchdog = new Watchdog();

    public CallLine open(String plugin, ClassLoader code) {
        return new CallLine(plugin, code, watchdog);
    }

    @Override
    public void close() {
        watchdog.close();
    }
}
