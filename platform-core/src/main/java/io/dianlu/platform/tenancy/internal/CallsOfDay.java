package io.dianlu.platform.tenancy.internal;

import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** What a tenant asked on a day: what its row said last, and what came to this instance since. */
final class CallsOfDay {

    private static final long UNKNOWN = -1;

    private final TenantId tenant;
    private final LocalDate day;
    private final long endsAtMillis;
    private final LongAdder waiting = new LongAdder();
    private volatile long stored = UNKNOWN;

    private CallsOfDay(TenantProfile tenant, LocalDate day) {
        this.tenant = tenant.id();
        this.day = day;
        this.endsAtMillis =
                day.plusDays(1).atStartOfDay(tenant.timeZone()).toInstant().toEpochMilli();
    }

    static CallsOfDay today(TenantProfile tenant) {
        return new CallsOfDay(tenant, LocalDate.now(tenant.timeZone()));
    }

    TenantId tenant() {
        return tenant;
    }

    LocalDate day() {
        return day;
    }

    boolean isOver(long nowMillis) {
        return nowMillis >= endsAtMillis;
    }

    Instant endsAt() {
        return Instant.ofEpochMilli(endsAtMillis);
    }

    void add() {
        waiting.increment();
    }

    /** Counted here and not in the row yet. */
    long waiting() {
        return waiting.sum();
    }

    /** @param row is asked once for what others have counted before */
    long used(LongSupplier row) {
        if (stored == UNKNOWN) {
            stored = row.getAsLong();
        }
        return stored + waiting.sum();
    }

    /** In this order: for a moment too little is known and never too much, so that nobody is refused before the limit. */
    void added(long many, long total) {
        waiting.add(-many);
        stored = total;
    }
}
