package io.dianlu.admin.plan;

import java.util.Map;
import java.util.Set;

/**
 * A plan.
 *
 * @param code stable, what a tenant names
 * @param names language tag (zh-CN, zh-TW, en) → name
 * @param limits quota name → limit; a missing name means no limit
 * @param plugins ids of the plugins it includes
 */
public record PlanView(String code, Map<String, String> names, Map<String, Long> limits, Set<String> plugins) {

    public PlanView {
        names = Map.copyOf(names);
        limits = Map.copyOf(limits);
        plugins = Set.copyOf(plugins);
    }
}
