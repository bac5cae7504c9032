package io.dianlu.plugin.testkit;

import io.dianlu.platform.plugin.PluginInstallations;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.testing.FieldPlatform;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * The whole platform on throw-away engines, with the plugin installed as an operator installs it, and asked over HTTP. The first one of a JVM takes half a minute;
 * those that follow share it.
 */
public final class RealHost implements AutoCloseable {

    private final FieldPlatform platform = FieldPlatform.shared();
    private final PluginInstallations installations = platform.bean(PluginInstallations.class);
    private final PluginUnderTest plugin;

    private RealHost(PluginUnderTest plugin) {
        this.plugin = plugin;
    }

    /** @throws AssertionError with everything that speaks against the plugin */
    public static RealHost with(PluginUnderTest plugin) {
        var host = new RealHost(plugin);
        try {
            host.installations.install(plugin.bytes(), Rollout.EVERYBODY);
        } catch (Problem refused) {
            throw new AssertionError("The platform refuses the plugin: " + refused.getMessage(), refused);
        }
        return host;
    }

    /** A tenant whose administrator has turned the plugin on. */
    public RealTenant tenant() {
        var made = platform.newTenant(plugin.id());
        var tenant = new RealTenant(platform, made, plugin.id());
        tenant.turnOn();
        return tenant;
    }

    /** A file of the plugin's pages as browsers get it, such as {@code web/notes.js}. */
    public String file(String path) {
        var address = platform.address() + "/plugin-pages/" + plugin.id() + "/" + plugin.version() + "/" + path;
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Takes the plugin away, with all it stored. */
    @Override
    public void close() {
        installations.remove(plugin.id(), plugin.version(), StoredTables.ERASE);
    }
}
