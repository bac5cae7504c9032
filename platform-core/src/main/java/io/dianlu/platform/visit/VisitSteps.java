package io.dianlu.platform.visit;

import java.util.List;

/** Door to what is to be done in a visit: the platform's own steps 步骤 and those of the tenant's plugins. */
public interface VisitSteps {

    /**
     * The platform's first. A plugin that does not answer in time is left out.
     *
     * @throws io.dianlu.platform.shared.Problem visit-not-found
     */
    List<VisitStepView> of(VisitId visit);

    /**
     * A step of a visit.
     *
     * @param pluginId {@code platform} for a step of the platform
     * @param title in the caller's language
     * @param page within the plugin's pages; empty for a step of the platform
     * @param done how much is done
     * @param expected how much there is to do; 0 when nothing is asked for
     */
    record VisitStepView(String pluginId, String key, String title, String page, int done, int expected) {}
}
