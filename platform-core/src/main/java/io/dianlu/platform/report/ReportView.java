package io.dianlu.platform.report;

/**
 * A report that can be read.
 *
 * @param key unique among those of the plugin
 * @param title in the caller's language
 */
public record ReportView(String pluginId, String key, String title) {}
