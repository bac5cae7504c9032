package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.plugin.internal.code.PluginJar;
import io.dianlu.platform.plugin.internal.run.LoadedPlugins;
import io.dianlu.platform.plugin.internal.store.InstallationRows.Installed;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Brings this instance to what is installed: what another instance installed is loaded, what it removed is taken away. */
@Component
@EnableConfigurationProperties(PluginTrust.class)
public class FollowedInstallations {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedInstallations.class);

    private final InstallationRows rows;
    private final LoadedPlugins loaded;
    private final PluginTrust trust;
    /** Why a version does not run here; tried again when it changes. */
    private final Map<Installed, String> failed = new ConcurrentHashMap<>();

    private volatile List<Installed> installed = List.of();

    FollowedInstallations(InstallationRows rows, LoadedPlugins loaded, PluginTrust trust) {
        this.rows = rows;
        this.loaded = loaded;
        this.trust = trust;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(fixedDelayString = "${dianlu.plugins.follow-every:3s}")
    public synchronized void follow() {
        var now = rows.list();
        installed = now;
        failed.keySet().retainAll(now);
        loaded.list().stream()
                .map(running -> running.descriptor())
                .filter(descriptor -> now.stream()
                        .noneMatch(there -> there.pluginId().equals(descriptor.id())
                                && there.version().equals(descriptor.version())))
                .forEach(gone -> loaded.unload(gone.id(), gone.version()));
        for (var there : now) {
            if (!failed.containsKey(there)
                    && loaded.find(there.pluginId(), there.version()).isEmpty()) {
                load(there);
            }
        }
    }

    /** While a version is installed or removed here: it runs before, and is known after, everybody can see that. */
    synchronized <R> R meanwhile(Supplier<R> change) {
        var result = change.get();
        follow();
        return result;
    }

    private void load(Installed there) {
        try {
            var jar = rows.jar(there.pluginId(), there.version());
            if (jar.isPresent()) {
                load(jar.get());
            }
        } catch (RuntimeException | IOException e) {
            failed.put(there, String.valueOf(e.getMessage()));
            LOG.warn("Plugin {} {} does not run here: {}", there.pluginId(), there.version(), e.toString());
        }
    }

    private void load(byte[] jar) throws IOException {
        var file = Files.createTempFile("dianlu-plugin", ".jar");
        try {
            Files.write(file, jar);
            var read = PluginJar.read(file, trust.signers(), trust.allowUnsigned());
            var descriptor = read.descriptor();
            if (descriptor == null || !read.isFit()) {
                throw new IOException("it no longer fits: " + read.findings());
            }
            loaded.load(descriptor, jar);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** As this instance saw it last; a few seconds old at most. */
    List<Installed> installed() {
        return installed;
    }

    Optional<String> failure(Installed there) {
        return Optional.ofNullable(failed.get(there));
    }
}
