package io.dianlu.tenant;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan may limit (P-03). The code is its name in {@link TenantProfile#limits()}. */
public enum Limit {
    /** People who are enabled. */
    PEOPLE("people"),
    /** Customers outside the recycle bin. */
    CUSTOMERS("customers"),
    /** Visits of the calendar month in the tenant's time zone. */
    VISITS_PER_MONTH("visitsPerMonth"),
    /** Requests of the day in the tenant's time zone. */
    API_CALLS_PER_DAY("apiCallsPerDay");

    private static final long WARNING_DIVIDEND = 4;
    private static final long WARNING_DIVISOR = 5;

    private final String code;

    Limit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether so much is used up, four fifths, that people should hear of it. */
    public static boolean warns(long used, @Nullable Long most) {
        return most != null && used * WARNING_DIVISOR >= most * WARNING_DIVIDEND;
    }

    public static Optional<Limit> find(String code) {
        return Arrays.stream(values()).filter(limit -> limit.code.equals(code)).findFirst();
    }
}
