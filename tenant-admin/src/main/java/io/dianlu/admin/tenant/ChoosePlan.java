package io.dianlu.admin.tenant;

import java.util.Map;

/**
 * Another plan for a tenant, or other limits.
 *
 * @param limits agreed with this tenant; they count before those of the plan
 */
public record ChoosePlan(String plan, Map<String, Long> limits) {}
