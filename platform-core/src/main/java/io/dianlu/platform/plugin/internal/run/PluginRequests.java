package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.plugin.internal.openapi.PluginOpenApi;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Requests to the addresses of one plugin, answered by a dispatcher of its own that no container knows, so that nothing of it outlives the plugin. */
final class PluginRequests {

    /** What the platform itself answers below a plugin's address. */
    private static final Set<String> TAKEN = Set.of("openapi", "data-export");

    private final DispatcherServlet dispatcher;
    private final RequestMappingHandlerMapping addresses;

    /** @throws IllegalStateException when an address of the plugin is one of the platform's */
    PluginRequests(DispatcherServlet dispatcher, RequestMappingHandlerMapping addresses) {
        this.dispatcher = dispatcher;
        this.addresses = addresses;
        addresses.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> TAKEN.contains(pattern.replaceFirst("^/", "")))
                .findFirst()
                .ifPresent(pattern -> {
                    throw new IllegalStateException("the address " + pattern + " is the platform's");
                });
    }

    Map<String, Object> described(String title, String version, String root) {
        return PluginOpenApi.of(title, version, root, addresses.getHandlerMethods());
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
