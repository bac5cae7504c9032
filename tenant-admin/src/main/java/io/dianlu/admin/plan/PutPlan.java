package io.dianlu.admin.plan;

import java.util.Map;
import java.util.Set;

/**
 * What a plan is to be.
 *
 * @param names language tag (zh-CN, zh-TW, en) → name, all three
 * @param limits quota name → limit
 * @param plugins ids
 */
public record PutPlan(String code, Map<String, String> names, Map<String, Long> limits, Set<String> plugins) {}
