package io.dianlu.platform.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Door for whoever runs the platform: which versions of plugins are installed, for all instances and tenants. A change shows on other instances within seconds. */
public interface PluginInstallations {

    /** Most bytes of a jar. */
    int MOST_BYTES = 50 << 20;

    /** Reads and judges a jar; changes nothing. */
    Report inspect(byte[] jar);

    /**
     * Installs a version, for whom the rollout names, beside those that are there, migrates the plugin's tables and starts it. The same jar again changes nothing.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-unfit with everything that speaks against it; plugin-version-taken when the version is there with other
     *     content
     */
    InstallationView install(byte[] jar, Rollout rollout);

    /** By plugin, older versions first. */
    List<InstallationView> list();

    /** By plugin; one that no tenant ever turned on is missing. */
    List<UseView> uses();

    /** The two hundred last places where the plugin failed within a month, the latest first. */
    List<FailureView> failures(String pluginId);

    /**
     * Offers a version to others. Tenants that lose it go on with the newest version that is offered to them; what they set stays.
     *
     * @throws io.dianlu.platform.shared.Problem plugin-not-found
     */
    InstallationView rollOut(String pluginId, String version, Rollout rollout);

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
     * An installed version.
     *
     * @param name by language; empty while it does not run here
     * @param running on this instance
     * @param reason why it is off, or does not run here
     */
    record InstallationView(
            String pluginId,
            String version,
            Map<String, String> name,
            boolean enabled,
            boolean running,
            @Nullable String reason,
            @Nullable String signer,
            Instant installedAt,
            Rollout rollout) {}

    /**
     * How much a plugin is used.
     *
     * @param onAt tenants that have it on
     * @param turnedOffAt tenants where the platform turned it off, as it failed
     */
    record UseView(String pluginId, long onAt, long turnedOffAt) {}

    /**
     * Failures of one kind at one place for one tenant.
     *
     * @param place address, or extension point and class
     * @param kind TOO_SLOW, TOO_MUCH or THREW
     * @param message of the last one
     */
    record FailureView(
            String version,
            UUID tenantId,
            String place,
            String kind,
            String message,
            int times,
            Instant firstAt,
            Instant lastAt) {}
}
