package io.dianlu.platform.report;

import java.time.LocalDate;
import java.util.List;

/** Door to reports 报表 over a period: the platform's own and those of plugins that the tenant has turned on. */
public interface Reports {

    /** Days in one report. */
    int MOST_DAYS = 92;

    /** Those that the caller may read, the platform's first. */
    List<ReportView> list();

    /**
     * Reads one, the first and the last day included.
     *
     * @param pluginId {@value io.dianlu.platform.plugin.Extensions#PLATFORM} for the platform's own
     * @throws io.dianlu.platform.shared.Problem not-found, forbidden; validation-failed on {@code to} before {@code from} or more than {@value #MOST_DAYS} days on;
     *     plugin-failed, plugin-too-slow, plugin-busy, plugin-refused
     */
    ReportTable read(String pluginId, String key, LocalDate from, LocalDate to);
}
