package io.dianlu.tenant;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan may limit (P-03, P-12). The code is its name in {@link TenantProfile#limits()}. */
public enum Limit {
    /** People who are enabled. */
    PEOPLE("people"),
    /** Customers outside the recycle bin. */
    CUSTOMERS("customers"),
    /** Visits that were begun in the calendar month in the tenant's time zone. */
    VISITS_PER_MONTH("visitsPerMonth"),
    /** Requests of the day in the tenant's time zone. */
    API_CALLS_PER_DAY("apiCallsPerDay"),
    /** Requests in a second, in the long run, to each instance of the platform: a pace, of which nothing is used up. */
    REQUESTS_PER_SECOND("requestsPerSecond");

    /** The period of what is used for good. */
    private static final LocalDate EVER = LocalDate.EPOCH;

    private static final long WARNING_DIVIDEND = 4;
    private static final long WARNING_DIVISOR = 5;

    private final String code;

    Limit(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it is counted how much of it is used, so that people can be told. */
    public boolean isCounted() {
        return this != REQUESTS_PER_SECOND;
    }

    /** The smallest that makes sense: without any pace nobody could even sign in. */
    public long least() {
        return this == REQUESTS_PER_SECOND ? 1 : 0;
    }

    /** The first day of the period that a day, of the tenant's time zone, belongs to; what is used then is used of that period's limit. */
    public LocalDate periodOf(LocalDate day) {
        return switch (this) {
            case VISITS_PER_MONTH -> day.withDayOfMonth(1);
            case API_CALLS_PER_DAY -> day;
            case PEOPLE, CUSTOMERS, REQUESTS_PER_SECOND -> EVER;
        };
    }

    /** Whether so much is used up, four fifths, that people should hear of it. */
    public static boolean warns(long used, @Nullable Long most) {
        return most != null && used * WARNING_DIVISOR >= most * WARNING_DIVIDEND;
    }

    public static Optional<Limit> find(String code) {
        return Arrays.stream(values()).filter(limit -> limit.code.equals(code)).findFirst();
    }
}
