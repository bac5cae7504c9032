package io.dianlu.admin.usage.internal;

import io.dianlu.admin.dataplane.DataPlane;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.usage.UsageHistory;
import io.dianlu.tenant.TenantUsage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Asks the data plane what tenants use, all of them now and then. Several instances ask several times, and write the same. */
@Component
class UsageFetch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UsageFetch.class);

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final DataPlane dataPlane;
    private final UsageRows rows;
    private final Duration every;
    private volatile @Nullable Thread fetching;

    UsageFetch(DataPlane dataPlane, UsageRows rows, @Value("${dianlu.usage.every:1h}") Duration every) {
        this.dataPlane = dataPlane;
        this.rows = rows;
        this.every = every;
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("usage").unstarted(this::fetchAgainAndAgain);
        fetching = thread;
        thread.start();
    }

    private void fetchAgainAndAgain() {
        try {
            while (isRunning()) {
                Thread.sleep(fetch() || every.compareTo(AFTER_FAILURE) < 0 ? every : AFTER_FAILURE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether everybody was heard of; otherwise what came is kept, page by page */
    boolean fetch() {
        try {
            UUID next = null;
            do {
                var page = dataPlane.usage(next);
                keep(page);
                next = page.next();
            } while (next != null);
            rows.forgetBefore(LocalDate.now(ZoneOffset.UTC).minusDays(UsageHistory.MAX_DAYS));
            return true;
        } catch (OutsideFailure away) {
            LOG.warn("What tenants use was not heard: {} {}", away.reason(), away.detail());
        } catch (RuntimeException databaseAway) {
            LOG.warn("What tenants use was not kept: {}", databaseAway.toString());
        }
        return false;
    }

    private void keep(TenantUsage page) {
        var now = Instant.now();
        page.tenants().forEach(used -> rows.put(used, now));
    }

    @Override
    public void stop() {
        var thread = fetching;
        fetching = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return fetching != null;
    }
}
