package io.dianlu.tenant.plugin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What would happen if a jar were installed. Where its descriptor cannot be read, only the findings say something.
 *
 * @param api the versions of the contract it fits
 * @param platformApi the version of the contract the platform has
 * @param signer who signed all of it, if somebody trusted did
 * @param name by language
 * @param pages shell and path, such as {@code field notes}
 * @param hosts of other systems that it would call
 * @param migrations files, in the order they would run
 * @param installed whether this very jar is installed already
 * @param findings everything that speaks against it, each beginning with what it is about and a colon; empty is good
 */
public record PluginReport(
        @Nullable String pluginId,
        @Nullable String version,
        @Nullable String api,
        String platformApi,
        @Nullable String provider,
        @Nullable String signer,
        Map<String, String> name,
        List<Permission> permissions,
        List<Extension> extensions,
        List<String> pages,
        List<String> hosts,
        List<String> migrations,
        boolean installed,
        List<String> findings) {

    /** Path on the data plane. */
    public static final String PATH = "/internal/plugin-inspections";

    /**
     * A permission the plugin brings.
     *
     * @param name by language
     * @param roles built-in roles that have it from the start
     */
    public record Permission(String code, Map<String, String> name, Set<String> roles) {}

    /**
     * A class of the plugin that the platform would ask.
     *
     * @param point simple name of the extension point, RestController or DataHooks
     */
    public record Extension(String point, String type) {}
}
