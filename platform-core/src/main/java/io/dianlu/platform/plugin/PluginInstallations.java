package io.dianlu.platform.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Door for whoever runs the platform: which versions of plugins are installed, for all instances and tenants. A change shows on other instances within seconds. */
public interface PluginInstallations {

    /** Most bytes of a jar. */
    int MOST_BYTES = 50 << 20;

    /** Reads and judges a jar; changes nothing. */
    Report inspect(byte[] jar);

    /**
     * Installs a version beside those that are there, migrates the plugin's tables and starts it. The same jar again changes nothing.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-unfit with everything that speaks against it; plugin-version-taken when the version is there with other
     *     content
     */
    InstallationView install(byte[] jar);

    List<InstallationView> list();

    /**
     * Turns a version on or off for everybody.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    InstallationView enable(String pluginId, String version, boolean enabled);

    /**
     * Takes a version away. Tenants go on with the newest other one.
     *
     * @param tables what becomes of what it stored
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    void remove(String pluginId, String version, Tables tables);

    /** Of a version that goes. */
    enum Tables {
        /** Stay as they are. */
        KEEP,
        /** What its migrations changed is taken back, as for a return to the version before. */
        ROLL_BACK,
        /** All of the plugin's tables are erased; only with its last version. */
        ERASE
    }

    /**
     * What would happen.
     *
     * @param findings everything that speaks against it; empty is good
     */
    record Report(
            @Nullable String pluginId,
            @Nullable String version,
            @Nullable String api,
            Optional<String> signer,
            List<String> findings) {}

    /**
     * @param running on this instance
     * @param reason why it is off, or does not run here
     */
    record InstallationView(
            String pluginId,
            String version,
            boolean enabled,
            boolean running,
            @Nullable String reason,
            @Nullable String signer,
            Instant installedAt) {}
}
