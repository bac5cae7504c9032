package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.ChangeState;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantState;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Suspends tenants whose trial is over, the day after it. Several instances may look: the second finds the tenant suspended. */
@Component
class TrialEnds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TrialEnds.class);
    private static final Duration EVERY = Duration.ofMinutes(5);
    /** Nobody in person; the log says so. */
    private static final Operator ITSELF = new Operator(new UUID(0, 0), "tenant-admin");

    private final TenantRows rows;
    private final Tenants tenants;
    private volatile @Nullable Thread looking;

    TrialEnds(TenantRows rows, Tenants tenants) {
        this.rows = rows;
        this.tenants = tenants;
    }

    void look(Instant now) {
        for (var tenant : rows.trialsOver(now)) {
            var ended = new ChangeState(TenantState.SUSPENDED, "trial until " + tenant.trialUntil(), false);
            try {
                tenants.changeState(tenant.id(), tenant.revision(), ended, ITSELF);
            } catch (Problem changedMeanwhile) {
                LOG.debug(
                        "Tenant {} was changed while its trial ended: {}", tenant.id(), changedMeanwhile.getMessage());
            }
        }
    }

    private void lookAgainAndAgain() {
        try {
            while (isRunning()) {
                lookOnce();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            look(Instant.now());
        } catch (RuntimeException databaseAway) {
            LOG.warn("Nobody looked after trials: {}", databaseAway.toString());
        }
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("trials").unstarted(this::lookAgainAndAgain);
        looking = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = looking;
        looking = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return looking != null;
    }
}
