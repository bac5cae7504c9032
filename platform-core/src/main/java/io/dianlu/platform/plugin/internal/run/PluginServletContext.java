package io.dianlu.platform.plugin.internal.run;

import jakarta.servlet.ServletContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The servlet context a plugin's dispatcher stands in: attributes of its own and nothing else, since the platform's holds the platform's application context. */
final class PluginServletContext implements InvocationHandler {

    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final ClassLoader classes;

    private PluginServletContext(ClassLoader classes) {
        this.classes = classes;
    }

    static ServletContext of(ClassLoader classes) {
        return (ServletContext) Proxy.newProxyInstance(
                ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class},
                new PluginServletContext(classes));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        var first = arguments == null || arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        return switch (method.getName()) {
            case "getAttribute" -> attributes.get(first);
            case "setAttribute" -> {
                var value = arguments == null ? null : arguments[1];
                yield value == null ? attributes.remove(first) : attributes.put(first, value);
            }
            case "removeAttribute" -> attributes.remove(first);
            case "getAttributeNames" -> Collections.enumeration(attributes.keySet());
            case "getInitParameterNames" -> Collections.emptyEnumeration();
            case "getContextPath", "getServletContextName" -> "";
            case "getClassLoader" -> classes;
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "toString" -> "PluginServletContext";
            default -> nothing(method.getReturnType());
        };
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? 0 : null;
    }
}
