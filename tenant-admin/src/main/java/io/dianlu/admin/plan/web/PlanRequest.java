package io.dianlu.admin.plan.web;

import io.dianlu.admin.plan.LimitChecks;
import io.dianlu.admin.plan.PutPlan;
import io.dianlu.admin.shared.FieldChecks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it comes in.
 *
 * @param names zh-CN, zh-TW and en, at most 60 characters each
 * @param limits name → limit; a missing name means no limit
 * @param plugins ids, at most 100
 */
record PlanRequest(
        @Nullable Map<String, @Nullable String> names,
        @Nullable Map<String, @Nullable Long> limits,
        @Nullable Set<String> plugins) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern PLUGIN = Pattern.compile("[a-z][a-z0-9.-]{1,63}");
    private static final List<String> LANGUAGES = List.of("zh-CN", "zh-TW", "en");
    private static final int LONGEST_NAME = 60;
    private static final int MOST_PLUGINS = 100;

    /** @throws io.dianlu.admin.shared.Problem validation-failed, naming every refused field */
    PutPlan command(String code) {
        var checks = new FieldChecks();
        if (!CODE.matcher(code).matches()) {
            checks.refuse("code", "unreadable");
        }
        var named = new LinkedHashMap<String, String>();
        var given = Objects.requireNonNullElse(names, Map.<String, @Nullable String>of());
        LANGUAGES.forEach(
                language -> named.put(language, checks.text("names." + language, given.get(language), LONGEST_NAME)));
        var limited = LimitChecks.of(limits, checks);
        Set<String> included = Objects.requireNonNullElse(plugins, Set.of());
        if (included.size() > MOST_PLUGINS
                || !included.stream().allMatch(id -> PLUGIN.matcher(id).matches())) {
            checks.refuse("plugins", "unreadable");
        }
        checks.finish();
        return new PutPlan(code, named, limited, included);
    }
}
