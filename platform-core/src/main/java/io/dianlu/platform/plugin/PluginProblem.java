package io.dianlu.platform.plugin;

import io.dianlu.platform.shared.ProblemType;

/** Problems of plugins. */
public enum PluginProblem implements ProblemType {
    PLUGIN_NOT_FOUND("plugin-not-found", 404),
    PLUGIN_NOT_IN_PLAN("plugin-not-in-plan", 403),
    PLUGIN_UNFIT("plugin-unfit", 422),
    PLUGIN_VERSION_TAKEN("plugin-version-taken", 409),
    PLUGIN_EXPORT_TOO_LARGE("plugin-export-too-large", 422),
    PLUGIN_FAILED("plugin-failed", 502),
    PLUGIN_BUSY("plugin-busy", 503),
    PLUGIN_TOO_SLOW("plugin-too-slow", 504);

    private final String slug;
    private final int status;

    PluginProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
