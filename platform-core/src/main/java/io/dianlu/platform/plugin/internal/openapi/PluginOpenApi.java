package io.dianlu.platform.plugin.internal.openapi;

import io.dianlu.platform.web.ProblemView;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** The OpenAPI file of one plugin, in the shape of the platform's own: read from its controllers, so that it cannot differ from what they answer. */
public final class PluginOpenApi {

    /** {@code {id:[0-9]+}} and {@code {*rest}} are a name to whoever calls. */
    private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z0-9_]+)(:[^}]*(\\{[^}]*}[^}]*)*)?}");

    private static final List<RequestMethod> ANY =
            List.of(RequestMethod.GET, RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE);

    private final String root;
    private final DescribedTypes types = new DescribedTypes();
    private final Map<String, Map<String, Object>> paths = new TreeMap<>();
    private final Set<String> ids = new HashSet<>();

    private PluginOpenApi(String root) {
        this.root = root;
    }

    /**
     * @param root where the plugin's addresses begin
     * @param methods those of its controllers
     */
    public static Map<String, Object> of(
            String title, String version, String root, Map<RequestMappingInfo, HandlerMethod> methods) {
        var described = new PluginOpenApi(root);
        methods.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().toString()))
                .forEach(entry -> described.add(entry.getKey(), entry.getValue()));
        return described.document(title, version);
    }

    private void add(RequestMappingInfo mapping, HandlerMethod method) {
        var named = mapping.getMethodsCondition().getMethods();
        for (var pattern : mapping.getPatternValues()) {
            var path = paths.computeIfAbsent(root + VARIABLE.matcher(pattern).replaceAll("{$1}"), _ -> new TreeMap<>());
            for (var verb : named.isEmpty() ? ANY : named) {
                path.put(verb.asHttpMethod().name().toLowerCase(Locale.ROOT), operation(mapping, method));
            }
        }
    }

    private Map<String, Object> operation(RequestMappingInfo mapping, HandlerMethod method) {
        var name = method.getMethod().getName();
        var id = name;
        for (int number = 1; !ids.add(id); number++) {
            id = name + "_" + number;
        }
        return DescribedAddress.of(method, mapping, id, types);
    }

    private Map<String, Object> document(String title, String version) {
        types.schema(ResolvableType.forClass(ProblemView.class));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", "3.1.0");
        document.put("info", Map.of("title", title, "version", version));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("person", List.of())));
        document.put("paths", paths);
        document.put(
                "components",
                Map.of(
                        "schemas",
                        types.components(),
                        "securitySchemes",
                        Map.of("person", Map.of("bearerFormat", "JWT", "scheme", "bearer", "type", "http"))));
        return document;
    }
}
