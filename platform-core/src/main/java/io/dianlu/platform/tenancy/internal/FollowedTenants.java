package io.dianlu.platform.tenancy.internal;

import io.dianlu.platform.tenancy.internal.FollowedTenantsFeed.Heard;
import io.dianlu.platform.tenancy.internal.FollowedTenantsStore.Known;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The directory that follows the control plane's feed. Reads are lock-free and from memory; while the control plane is away the profiles
 * last heard are served, also after a restart. A tenant nobody heard of yet is asked for at once.
 */
final class FollowedTenants implements TenantDirectory, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedTenants.class);

    private final FollowedTenantsFeed feed;
    private final FollowedTenantsStore store;
    private final Duration interval;
    private final ReentrantLock polling = new ReentrantLock();
    private final FollowedTenantsQuestion question;
    private volatile Known known = new Known(0, Map.of());
    private volatile boolean away;
    private final Duration wholeEvery;
    private boolean heardAll;
    private long heardAllNanos;
    private volatile @Nullable Thread follower;

    FollowedTenants(FollowedTenantsFeed feed, FollowedTenantsStore store, FollowedTenantsSettings settings) {
        this.feed = feed;
        this.store = store;
        this.interval = settings.interval();
        this.wholeEvery = settings.wholeEvery();
        this.question = new FollowedTenantsQuestion(this::poll, settings.patience());
    }

    @Override
    public Optional<TenantProfile> find(TenantId id) {
        var profile = known.profiles().get(id);
        if (profile == null && isRunning()) {
            question.ask(() -> known.profiles().containsKey(id));
            profile = known.profiles().get(id);
        }
        return Optional.ofNullable(profile);
    }

    @Override
    public List<TenantProfile> list() {
        return List.copyOf(known.profiles().values());
    }

    @Override
    public void start() {
        known = store.load();
        var thread = Thread.ofVirtual().name("tenant-feed").unstarted(this::follow);
        follower = thread;
        thread.start();
    }

    private void follow() {
        try {
            while (isRunning()) {
                poll();
                Thread.sleep(interval);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hears what changed, once; a failure leaves everything as it was. */
    private void poll() {
        polling.lock();
        try {
            hear();
            if (away) {
                away = false;
                LOG.info("The control plane answers again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException | Error failed) {
            if (!away) {
                away = true;
                LOG.warn(
                        "The tenant feed cannot be followed; {} known tenants are served: {}",
                        known.profiles().size(),
                        failed.toString());
            }
        } finally {
            polling.unlock();
        }
    }

    private void hear() throws IOException, InterruptedException {
        if (!heardAll || System.nanoTime() - heardAllNanos >= wholeEvery.toNanos()) {
            hearAll();
            return;
        }
        Heard heard;
        do {
            heard = feed.after(known.revision());
            if (heard.revision() < known.revision()) {
                hearAll();
                return;
            }
            if (heard.revision() == known.revision()) {
                return;
            }
            store.save(heard.profiles());
            known = known.with(heard.revision(), heard.profiles());
        } while (heard.full());
    }

    /**
     * Hears everybody from the beginning: after each start, because what an older version kept may lack what profiles say today; when the
     * control plane was set up afresh or restored; and now and then, because a restored one may have passed the revision that was known by
     * the time it is asked. What it says now is all there is.
     */
    private void hearAll() throws IOException, InterruptedException {
        var all = new HashMap<TenantId, TenantProfile>();
        long revision = 0;
        Heard heard;
        do {
            heard = feed.after(revision);
            heard.unread().forEach(id -> kept(id).ifPresent(old -> all.put(id, old)));
            heard.profiles().forEach(profile -> all.put(profile.id(), profile));
            revision = heard.revision();
        } while (heard.full());
        if (contradicts(revision, all)) {
            store.replace(all.values());
        } else {
            store.save(all.values());
        }
        known = new Known(0, Map.of()).with(revision, all.values());
        heardAll = true;
        heardAllNanos = System.nanoTime();
    }

    private Optional<TenantProfile> kept(TenantId id) {
        return Optional.ofNullable(known.profiles().get(id));
    }

    /** Revisions never go back, and no tenant goes without being told of as purged: else what is known is of a past that did not happen. */
    private boolean contradicts(long revision, Map<TenantId, TenantProfile> heard) {
        return revision < known.revision()
                || known.profiles().values().stream().anyMatch(old -> {
                    var now = heard.get(old.id());
                    return now == null || now.revision() < old.revision();
                });
    }

    @Override
    public void stop() {
        var running = follower;
        follower = null;
        if (running != null) {
            running.interrupt();
        }
        feed.close();
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }

    /** Before the web server takes requests, and until it has answered the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
