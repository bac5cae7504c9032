package io.dianlu.admin.plan;

import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.tenant.Limit;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Limits as they come in, of a plan or agreed with one tenant. */
public final class LimitChecks {

    private static final long MOST = 1_000_000_000_000L;

    private LimitChecks() {}

    /** Each by a known name and from its least, 0 or 1, to a trillion; refused on {@code limits.<name>}. */
    public static Map<String, Long> of(@Nullable Map<String, @Nullable Long> given, FieldChecks checks) {
        var limits = new TreeMap<String, Long>();
        Objects.requireNonNullElse(given, Map.<String, @Nullable Long>of()).forEach((name, limit) -> {
            var known = Limit.find(name);
            if (known.isEmpty()) {
                checks.refuse("limits." + name, "no-limit-name");
            } else if (limit == null || limit < known.get().least() || limit > MOST) {
                checks.refuse("limits." + name, "out-of-range", known.get().least(), MOST);
            } else {
                limits.put(name, limit);
            }
        });
        return limits;
    }
}
