package io.dianlu.admin.tenant;

import io.dianlu.admin.shared.Page;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantFeed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenants of the platform. Each change gets the next revision of the feed in its own transaction. */
public interface Tenants {

    /**
     * Moves a tenant to another state and writes who did it and why; a tenant already in that state stays as it is, whatever the revision. Only
     * an offer of an export is written down then too. Nothing is purged before an export was offered and a waiting period is over.
     *
     * @param revision the one the operator saw: who decides on an old state decides about another tenant
     * @throws io.dianlu.admin.shared.Problem validation-failed, tenant-not-found, state-change-refused, purge-too-early; stale-version with
     *     both values
     */
    TenantView changeState(UUID id, long revision, ChangeState command, Operator by);

    /**
     * Gives a tenant another plan with its plugins, beside those the tenant has, or other limits; those asked for already are no change, whatever the
     * revision.
     *
     * @param revision the one the operator saw
     * @throws io.dianlu.admin.shared.Problem validation-failed on {@code plan}, tenant-not-found; stale-version with both values
     */
    TenantView choosePlan(UUID id, long revision, ChoosePlan command, Operator by);

    /**
     * Gives a trial another end, which is written to the log; the end it has already is no change, whatever the revision.
     *
     * @param revision the one the operator saw
     * @throws io.dianlu.admin.shared.Problem validation-failed on {@code until} for a day that is over; tenant-not-found, no-trial;
     *     stale-version with both values
     */
    TenantView extendTrial(UUID id, long revision, ExtendTrial command, Operator by);

    /** @throws io.dianlu.admin.shared.Problem tenant-not-found */
    TenantView get(UUID id);

    /** Names by id; who is not known is missing. */
    Map<UUID, String> names(Set<UUID> ids);

    /**
     * Those that fit, by alias.
     *
     * @throws io.dianlu.admin.shared.Problem validation-failed on {@code q}, {@code cursor} or {@code limit}
     */
    Page<TenantView> page(TenantFilters filters, @Nullable String cursor, @Nullable Integer limit);

    /**
     * The latest hundred changes of state, newest first.
     *
     * @throws io.dianlu.admin.shared.Problem tenant-not-found
     */
    List<StateChangeView> stateChanges(UUID id);

    /** The first that changed after a revision, at most {@value TenantFeed#PAGE}; purged tenants are among it, so that they disappear elsewhere. */
    TenantFeed feed(long after);
}
