package io.dianlu.platform.plugin.internal.run;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.springframework.web.servlet.DispatcherServlet;

/** Requests to the addresses of one plugin, answered by a dispatcher of its own that no container knows, so that nothing of it outlives the plugin. */
final class PluginRequests {

    private final DispatcherServlet dispatcher;

    PluginRequests(DispatcherServlet dispatcher) {
        this.dispatcher = dispatcher;
    }

    PluginAnswer answer(PluginRequest request) throws ServletException, IOException {
        var answer = new PluginAnswer();
        dispatcher.service(request, answer);
        return answer;
    }

    void destroy() {
        dispatcher.destroy();
    }
}
