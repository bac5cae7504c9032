package io.dianlu.platform.web.internal;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Serves the built pages where a folder of them is set; an address inside a shell that is no file is the shell's own page. */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private final String root;

    Pages(@Value("${dianlu.web.root:}") String root) {
        this.root = root;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (root.isEmpty()) {
            return;
        }
        // built files carry a hash in their names; the pages that name them must always be asked for
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(root)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new ShellPages());
    }

    private static final class ShellPages extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            if (path.startsWith("api/") || path.startsWith("actuator/")) {
                return null;
            }
            var file = path.isEmpty() || path.endsWith("/") ? null : super.getResource(path, location);
            if (file != null && file.isFile() && file.getFile().isFile()) {
                return file;
            }
            var shell = path.startsWith("field")
                    ? "field/index.html"
                    : path.startsWith("console") ? "console/index.html" : "index.html";
            return path.contains(".") ? null : super.getResource(shell, location);
        }
    }
}
