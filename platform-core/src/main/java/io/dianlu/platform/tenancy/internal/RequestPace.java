package io.dianlu.platform.tenancy.internal;

import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * How fast one tenant may ask this instance. A bucket of tokens in memory: asking Redis for each request would cost more than most requests.
 *
 * @param perSecond requests in the long run
 * @param burst requests at once
 */
record RequestPace(long perSecond, long burst) {

    /** Beyond it nobody asks one instance: as good as no pace. */
    private static final long FASTEST = 1_000_000;

    /** A plan names the pace alone; two seconds of it may come at once. */
    private static final int BURST_SECONDS = 2;

    static RequestPace of(TenantProfile tenant, RequestPace otherwise) {
        var agreed = tenant.limits().get(Limit.REQUESTS_PER_SECOND.code());
        return agreed == null ? otherwise : perSecond(agreed);
    }

    private static RequestPace perSecond(long requests) {
        long some = Math.clamp(requests, Limit.REQUESTS_PER_SECOND.least(), FASTEST);
        return new RequestPace(some, some * BURST_SECONDS);
    }

    boolean isSet() {
        return perSecond > 0 && perSecond < FASTEST;
    }

    Bucket bucket(TimeMeter clock) {
        return Bucket.builder()
                .withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }
}
