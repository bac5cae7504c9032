package io.dianlu.admin.web.internal;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the operators' pages where a folder of built pages is set, and of that folder nothing else: the data plane's shells lie beside them.
 * An address inside the shell that is no file is the shell's own page.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    /** What everybody may have without signing in. */
    static final String[] ADDRESSES = {"/", "/operator/**", "/assets/**", "/icons/**", "/theme.js"};

    private final String root;

    Pages(@Value("${dianlu.web.root:}") String root) {
        this.root = root;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", "/operator/");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        if (root.isEmpty()) {
            return;
        }
        // built files carry a hash in their names; the page that names them must always be asked for
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(root + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(root)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new ShellPage());
    }

    private static final class ShellPage extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            if (path.equals("theme.js") || path.startsWith("icons/")) {
                return super.getResource(path, location);
            }
            if (!path.equals("operator") && !path.startsWith("operator/")) {
                return null;
            }
            return super.getResource(path.contains(".") ? path : "operator/index.html", location);
        }
    }
}
