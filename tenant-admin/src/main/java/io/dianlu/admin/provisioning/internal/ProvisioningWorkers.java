package io.dianlu.admin.provisioning.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Works on whatever is to go on: what was just ordered at once, what an instance left behind within seconds. Two at a time, each with a
 * connection of its own, so that requests never wait for a slow Keycloak.
 */
@Component
class ProvisioningWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProvisioningWorkers.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 2;

    private final ProvisioningRows rows;
    private final Turns turns;
    private final StepRun run;
    private final Semaphore news = new Semaphore(0);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    ProvisioningWorkers(ProvisioningRows rows, Turns turns, StepRun run) {
        this.rows = rows;
        this.turns = turns;
        this.run = run;
    }

    /** There is something to do. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("provisioning").start(this::look);
    }

    private void look() {
        try {
            while (running) {
                lookOnce();
                if (news.tryAcquire(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() throws InterruptedException {
        try {
            for (var tenant : rows.unfinished()) {
                if (running && inHand.add(tenant)) {
                    places.acquire();
                    Thread.ofVirtual().name("provisioning-" + tenant).start(() -> work(tenant));
                }
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("Nobody looked after provisionings: {}", databaseAway.toString());
        }
    }

    private void work(UUID tenant) {
        try {
            turns.take(tenant, () -> run.proceed(tenant, () -> running));
        } catch (SQLException | RuntimeException cutOff) {
            // its rows say where it stands; the next look finds it
            LOG.warn("The provisioning of tenant {} was cut off: {}", tenant, cutOff.toString());
        } finally {
            inHand.remove(tenant);
            places.release();
        }
    }

    /** A step that is on its way is given its time: it ends, or another instance does it again. */
    @Override
    public void stop() {
        running = false;
        wake();
        try {
            if (places.tryAcquire(AT_ONCE, STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                places.release(AT_ONCE);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
