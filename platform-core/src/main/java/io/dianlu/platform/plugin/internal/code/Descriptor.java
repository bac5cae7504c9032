package io.dianlu.platform.plugin.internal.code;

import io.dianlu.platform.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin says about itself, in {@value #FILE} of its jar.
 *
 * @param id lower-case letters, digits and dashes; also names its schema and its addresses
 * @param version by semantic versioning
 * @param api which versions of the contract it fits, such as {@code >=0.1.0 & <0.2.0}
 * @param code package whose beans are the plugin
 * @param settings a JSON Schema of type object, if there is anything to set
 * @param hosts of other systems that it calls, such as {@code api.example.com} or {@code erp.example.com:8443}
 * @param texts by key and language, for what stands as {@code %key%} in titles and descriptions of the settings
 */
public record Descriptor(
        String id,
        String version,
        String api,
        String provider,
        String code,
        Map<String, String> name,
        Map<String, String> description,
        List<PermissionEntry> permissions,
        List<PageEntry> pages,
        @Nullable Map<String, Object> settings,
        List<String> hosts,
        Map<String, Map<String, String>> texts) {

    public Descriptor {
        // left out by who calls nobody and has nothing to translate
        hosts = List.copyOf(Objects.requireNonNullElse(hosts, List.of()));
        texts = Objects.requireNonNullElse(texts, Map.of());
    }

    public static final String FILE = "META-INF/dianlu-plugin.json";
    static final Set<String> LANGUAGES = Set.of("zh-CN", "zh-TW", "en");

    /**
     * A permission 权限 the plugin brings.
     *
     * @param code begins with the plugin's id and a dot
     * @param roles built-in roles that have it unless the tenant says otherwise; the administrator has it anyway
     */
    public record PermissionEntry(String code, Map<String, String> name, Set<String> roles) {

        public Set<Role> byDefault() {
            return roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        }
    }

    /**
     * A page the plugin brings.
     *
     * @param shell {@code field} or {@code console}
     * @param path under {@code /plugins/<id>/}
     * @param module the ES module in the jar, under {@code web/}
     * @param menu text of the menu entry; null for a page without one
     * @param permission who sees it; null for everybody
     * @param atCustomer true when it is offered at each customer
     */
    public record PageEntry(
            String shell,
            String path,
            String module,
            @Nullable Map<String, String> menu,
            @Nullable String permission,
            @Nullable Boolean atCustomer) {}
}
