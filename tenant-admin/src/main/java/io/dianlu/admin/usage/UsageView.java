package io.dianlu.admin.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a tenant uses, for a chart.
 *
 * @param heardAt when the data plane was last heard; null when it never was
 */
public record UsageView(UUID tenantId, @Nullable Instant heardAt, List<Used> now, List<Day> days) {

    /**
     * @param limit its name
     * @param most null where there is no limit
     * @param warning whether four fifths are used up
     */
    public record Used(String limit, long used, @Nullable Long most, boolean warning) {}

    /** @param used name of a limit → how much */
    public record Day(LocalDate day, Map<String, Long> used) {}
}
