package io.dianlu.platform.customer.web;

import io.dianlu.platform.customer.CustomerFilter;
import io.dianlu.platform.customer.CustomerKind;
import io.dianlu.platform.shared.FieldChecks;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The filters of a list or search as the query names them. */
final class Filters {

    private static final int MAX_VALUES = 100;
    private static final int MAX_LENGTH = 200;
    private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}");

    private Filters() {}

    static CustomerFilter of(
            @Nullable Set<CustomerKind> kinds,
            @Nullable Set<String> levels,
            @Nullable Set<String> regions,
            @Nullable Set<String> tags,
            @Nullable Set<String> maturities,
            @Nullable Set<UUID> owners,
            @Nullable Set<UUID> departments,
            @Nullable Set<String> customFields) {
        var checks = new FieldChecks();
        bounded("kind", kinds, checks);
        bounded("level", levels, checks);
        bounded("tag", tags, checks);
        bounded("maturity", maturities, checks);
        bounded("ownerId", owners, checks);
        bounded("departmentId", departments, checks);
        bounded("regionCode", regions, checks);
        bounded("customField", customFields, checks);
        if (regions != null
                && !regions.stream().allMatch(region -> REGION.matcher(region).matches())) {
            checks.refuse("regionCode", "unreadable");
        }
        var byField = byField(customFields, checks);
        checks.finish();
        return new CustomerFilter(
                all(kinds),
                all(levels),
                all(regions),
                all(tags),
                all(maturities),
                all(owners),
                all(departments),
                byField);
    }

    /** {@code channel:餐饮} asks for the value of the field with this key. */
    private static Map<String, Set<String>> byField(@Nullable Set<String> asked, FieldChecks checks) {
        var byField = new HashMap<String, Set<String>>();
        for (var each : all(asked)) {
            int colon = each.indexOf(':');
            if (colon < 1 || colon == each.length() - 1) {
                checks.refuse("customField", "unreadable");
            } else {
                byField.computeIfAbsent(each.substring(0, colon), _ -> new HashSet<>())
                        .add(each.substring(colon + 1));
            }
        }
        return byField;
    }

    /**
     * What somebody typed to search for.
     *
     * @throws io.dianlu.platform.shared.Problem validation-failed when it is longer than anything that could be found
     */
    static String typed(@Nullable String q) {
        var checks = new FieldChecks();
        var text = checks.optionalText("q", q, MAX_LENGTH);
        checks.finish();
        return text == null ? "" : text;
    }

    private static void bounded(String field, @Nullable Collection<?> values, FieldChecks checks) {
        if (values != null) {
            checks.atMost(field, values, MAX_VALUES);
            values.forEach(value -> checks.optionalText(field, String.valueOf(value), MAX_LENGTH));
        }
    }

    private static <T> Set<T> all(@Nullable Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
