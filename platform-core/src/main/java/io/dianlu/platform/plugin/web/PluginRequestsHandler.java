package io.dianlu.platform.plugin.web;

import io.dianlu.platform.plugin.internal.store.PluginGate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** {@code /api/v1/plugins/{pluginId}/…} is answered by the plugin. No controller: what is behind it is described by each plugin's own OpenAPI. */
@Configuration(proxyBeanMethods = false)
class PluginRequestsHandler {

    /** What the platform answers itself below a plugin's address, such as its OpenAPI file, is a controller's. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    SimpleUrlHandlerMapping pluginRequests(PluginGate gate) {
        HttpRequestHandler handler = (request, response) -> answer(gate, request, response);
        return new SimpleUrlHandlerMapping(Map.of(PluginGate.ROOT + "/{pluginId}/**", handler), AFTER_CONTROLLERS);
    }

    private static void answer(PluginGate gate, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        gate.answer(request, response);
    }
}
