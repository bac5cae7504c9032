package io.dianlu.platform.plugin.web;

import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** {@code /plugin-pages/{pluginId}/{version}/web/…}: the pages in a plugin's jar. A version's files never change, so browsers may keep them. */
@Configuration(proxyBeanMethods = false)
class PluginPagesHandler {

    private static final int BEFORE_PAGES = 0;
    private static final Pattern PATH = Pattern.compile(
            "/plugin-pages/([a-z0-9-]+)/([0-9A-Za-z.-]+)/(web/[A-Za-z0-9_/-]+\\.(js|css|svg|json|png))");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript",
            "css", "text/css",
            "svg", "image/svg+xml",
            "json", "application/json",
            "png", "image/png");

    @Bean
    SimpleUrlHandlerMapping pluginPages(LoadedPlugins plugins) {
        HttpRequestHandler handler = (request, response) -> answer(plugins, request, response);
        return new SimpleUrlHandlerMapping(Map.of("/plugin-pages/**", handler), BEFORE_PAGES);
    }

    private static void answer(LoadedPlugins plugins, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = PATH.matcher(request.getRequestURI());
        Optional<byte[]> file = path.matches()
                ? plugins.find(path.group(1), path.group(2)).flatMap(plugin -> plugin.file(path.group(3)))
                : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(TYPES.get(path.group(4)));
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Cache-Control",
                CacheControl.maxAge(Duration.ofDays(365))
                        .cachePublic()
                        .immutable()
                        .getHeaderValue());
        response.getOutputStream().write(file.get());
    }
}
