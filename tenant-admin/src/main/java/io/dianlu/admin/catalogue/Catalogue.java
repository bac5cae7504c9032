package io.dianlu.admin.catalogue;

import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.plugin.PluginReport;
import io.dianlu.tenant.plugin.Rollout;
import io.dianlu.tenant.plugin.StoredTables;
import java.nio.file.Path;
import java.util.List;

/**
 * Door to the plugins of the platform. What the data plane refuses is a {@link io.dianlu.admin.shared.Refusal} in its own words; where it does not answer, an
 * {@link io.dianlu.admin.shared.OutsideFailure}, and then a change is in the audit, as it may have been made.
 */
public interface Catalogue {

    /** By id. */
    List<PluginView> list();

    /** Reads and judges a jar; changes nothing. */
    PluginReport inspect(Path jar);

    /**
     * Installs the version in this jar beside those that are there. The same jar again changes nothing.
     *
     * @param percent of the tenants that are offered it, 0 to 100
     */
    VersionView install(Path jar, int percent, Operator by);

    /**
     * Turns a version on or off for everybody.
     *
     * @throws io.dianlu.admin.shared.Problem plugin-not-found
     */
    VersionView turn(VersionKey key, boolean enabled, Operator by);

    /**
     * Offers a version to others; to nobody, and its tenants go on with the newest they are offered.
     *
     * @throws io.dianlu.admin.shared.Problem plugin-not-found; validation-failed on {@code tenants} that are none
     */
    VersionView rollOut(VersionKey key, Rollout rollout, Operator by);

    /**
     * Takes a version away; its tenants go on with the newest they are offered.
     *
     * @throws io.dianlu.admin.shared.Problem plugin-not-found
     */
    void remove(VersionKey key, StoredTables tables, Operator by);

    /** The two hundred last places where it failed within a month, the latest first. */
    List<FailureView> failures(String pluginId);

    /** Those that have anything in its tables, who would lose it if it went with them. */
    List<PluginHolderView> holders(String pluginId);

    /** The five hundred tenants that last turned it on or lost it to its failures, those that lost it first. */
    List<PluginTenantView> tenants(String pluginId);
}
