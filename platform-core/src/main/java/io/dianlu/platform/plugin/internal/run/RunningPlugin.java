package io.dianlu.platform.plugin.internal.run;

import io.dianlu.platform.plugin.internal.call.CallLine;
import io.dianlu.platform.plugin.internal.call.CallLines;
import io.dianlu.platform.plugin.internal.call.Limits;
import io.dianlu.platform.plugin.internal.code.ContextClassLoader;
import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.platform.plugin.internal.code.PluginClassLoader;
import io.dianlu.plugin.DataHooks;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pf4j.ExtensionPoint;
import org.pf4j.Plugin;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One version of a plugin on this instance, from start to stop: its context, its dispatcher and the line that all calls take. */
public final class RunningPlugin extends Plugin {

    /** What the beans of a plugin may take to come up, and to go. */
    private static final Limits OF_START = Limits.of(Duration.ofSeconds(20));

    /** As Spring MVC calls it. */
    private static final String ADDRESSES = "requestMappingHandlerMapping";

    private final Descriptor descriptor;
    private final PluginClassLoader code;
    private final CallLine line;
    private final Window windows;
    private final Map<Class<?>, List<?>> found = new ConcurrentHashMap<>();
    private @Nullable GenericApplicationContext window;
    private @Nullable AnnotationConfigWebApplicationContext context;
    private @Nullable PluginRequests requests;

    RunningPlugin(Descriptor descriptor, PluginClassLoader code, CallLines lines, Window windows) {
        this.descriptor = descriptor;
        this.code = code;
        this.line = lines.open(descriptor.id(), code);
        this.windows = windows;
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public CallLine line() {
        return line;
    }

    /** The code, to say in tests whether it has gone. */
    public ClassLoader code() {
        return code;
    }

    @Override
    public void start() {
        var view = windows.of(descriptor);
        window = view;
        line.call(OF_START, () -> {
            startWithin(view);
            return true;
        });
    }

    private void startWithin(GenericApplicationContext view) throws Exception {
        var host = RunningPlugin.class.getClassLoader();
        var classes = new ContextClassLoader(code, host);
        var made = new AnnotationConfigWebApplicationContext();
        context = made;
        made.setParent(view);
        made.setEnvironment(new PluginEnvironment());
        made.setClassLoader(classes);
        made.setDisplayName(descriptor.id() + " " + descriptor.version());
        made.setServletContext(PluginServletContext.of(classes));
        // expressions in annotations could reach any class
        made.addBeanFactoryPostProcessor(beans -> beans.setBeanExpressionResolver(null));
        made.register(PluginWebMvc.class);
        // one by one: a plugin of pages and tables alone has none
        code.beans(descriptor.code()).forEach(made::register);
        made.refresh();
        var dispatcher = new DispatcherServlet(made);
        dispatcher.setPublishContext(false);
        dispatcher.init(new DispatcherConfig(descriptor.id(), PluginServletContext.of(classes)));
        requests = new PluginRequests(dispatcher, made.getBean(ADDRESSES, RequestMappingHandlerMapping.class));
    }

    /** What it adds at this point, as its own objects: to be called through {@link #line()} only. */
    public <E extends ExtensionPoint> List<E> extensions(Class<E> point) {
        return beans(point);
    }

    /** What cares for its data, as its own objects: to be called through {@link #line()} only. */
    public List<DataHooks> dataHooks() {
        return beans(DataHooks.class);
    }

    /** Found once: a context looks through all its beans, at every call. */
    @SuppressWarnings("unchecked")
    private <T> List<T> beans(Class<T> type) {
        var known = context;
        return known == null
                ? List.of()
                : (List<T>) found.computeIfAbsent(
                        type, wanted -> List.copyOf(known.getBeansOfType(wanted).values()));
    }

    /** What its controllers answer; to be called through {@link #line()} only. */
    public Answered answer(HttpServletRequest request, String root, byte[] body) throws ServletException, IOException {
        var answer = requests().answer(new PluginRequest(request, root, body));
        return new Answered(answer.status(), answer.openHeaders(), answer.body());
    }

    private PluginRequests requests() {
        var known = requests;
        if (known == null) {
            throw new IllegalStateException(descriptor.id() + " is not running");
        }
        return known;
    }

    /** Its addresses as an OpenAPI file; to be called through {@link #line()} only, so that it is not taken away meanwhile. */
    public Map<String, Object> openApi(String title, String root) {
        return requests().described(title, descriptor.version(), root);
    }

    /** An answer that is whole. */
    public record Answered(int status, Map<String, List<String>> headers, byte[] body) {}

    /** A file of its jar. */
    public Optional<byte[]> file(String path) {
        try (var in = code.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            line.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private void end() {
        if (requests != null) {
            requests.destroy();
        }
        if (context != null) {
            context.close();
        }
        if (window != null) {
            window.close();
        }
        requests = null;
        context = null;
        found.clear();
        window = null;
    }
}
