package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.plan.Plans;
import io.dianlu.admin.shared.FieldError;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Ids;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.ChangeState;
import io.dianlu.admin.tenant.ChoosePlan;
import io.dianlu.admin.tenant.ExtendTrial;
import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.tenant.TenantFilters;
import io.dianlu.admin.tenant.TenantProblem;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
@EnableConfigurationProperties(LifeSettings.class)
class StoredTenants implements Tenants {

    private static final int LOG_LINES = 100;

    private final TenantRows rows;
    private final StateChangeRows log;
    private final FeedRevisions revisions;
    private final Plans plans;
    private final LifeSettings settings;
    private final Audit audit;

    StoredTenants(
            TenantRows rows,
            StateChangeRows log,
            FeedRevisions revisions,
            Plans plans,
            LifeSettings settings,
            Audit audit) {
        this.rows = rows;
        this.log = log;
        this.revisions = revisions;
        this.plans = plans;
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    @Transactional
    public TenantView changeState(UUID id, long revision, ChangeState command, Operator by) {
        revisions.lock();
        var tenant = get(id);
        var from = tenant.state();
        var to = command.state();
        if (from == to) {
            offerExport(tenant, command, by);
            return tenant;
        }
        if (tenant.revision() != revision) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", tenant, "yours", command));
        }
        if (!LifeCycle.allows(from, to)) {
            throw Problem.ofField(
                    TenantProblem.STATE_CHANGE_REFUSED, FieldError.of("state", "not-a-step", from, to), from, to);
        }
        if (to == TenantState.PURGED) {
            Purging.require(log.latest(id, LOG_LINES), settings.purgeAfter(), tenant.timeZone(), Instant.now());
            rows.forgetPeople(id);
        }
        rows.setState(id, to, revisions.next());
        log.append(
                id,
                new StateChangeView(
                        Ids.next(), Instant.now(), by, from, to, command.reason(), command.exportOffered()));
        audit.note(
                by,
                new Change(
                        Action.STATE_CHANGED,
                        id,
                        tenant.alias(),
                        Map.of("state", from),
                        Map.of("state", to, "reason", command.reason())));
        return get(id);
    }

    @Override
    @Transactional
    public TenantView choosePlan(UUID id, long revision, ChoosePlan command, Operator by) {
        revisions.lock();
        var tenant = get(id);
        if (plans.find(command.plan()).isEmpty()) {
            throw Problem.invalid("plan", "no-plan");
        }
        if (command.equals(new ChoosePlan(tenant.plan(), tenant.agreedLimits()))) {
            return tenant;
        }
        if (tenant.revision() != revision) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", tenant, "yours", command));
        }
        rows.setPlan(id, command, revisions.next());
        audit.note(
                by,
                new Change(
                        Action.PLAN_CHOSEN,
                        id,
                        tenant.alias(),
                        Map.of("plan", tenant.plan(), "limits", tenant.agreedLimits()),
                        Map.of("plan", command.plan(), "limits", command.limits())));
        return get(id);
    }

    /** A line of its own, once: the waiting period begins with it. */
    private void offerExport(TenantView tenant, ChangeState command, Operator by) {
        boolean offered = log.latest(tenant.id(), LOG_LINES).stream().anyMatch(StateChangeView::exportOffered);
        if (command.exportOffered() && !offered) {
            log.append(
                    tenant.id(),
                    new StateChangeView(
                            Ids.next(), Instant.now(), by, tenant.state(), tenant.state(), command.reason(), true));
            audit.note(
                    by,
                    new Change(
                            Action.EXPORT_OFFERED,
                            tenant.id(),
                            tenant.alias(),
                            Map.of(),
                            Map.of("reason", command.reason())));
        }
    }

    @Override
    @Transactional
    public TenantView extendTrial(UUID id, long revision, ExtendTrial command, Operator by) {
        revisions.lock();
        var tenant = get(id);
        if (command.until().equals(tenant.trialUntil())) {
            return tenant;
        }
        if (tenant.revision() != revision) {
            throw Problem.of(GeneralProblem.STALE_VERSION).with(Map.of("current", tenant, "yours", command));
        }
        if (tenant.state() != TenantState.TRIAL) {
            throw Problem.of(TenantProblem.NO_TRIAL);
        }
        if (command.until().isBefore(LocalDate.now(tenant.timeZone()))) {
            throw Problem.invalid("until", "over");
        }
        rows.setTrial(id, command.until(), revisions.next());
        var reason = command.until() + ": " + command.reason();
        log.append(
                id,
                new StateChangeView(
                        Ids.next(), Instant.now(), by, TenantState.TRIAL, TenantState.TRIAL, reason, false));
        audit.note(
                by,
                new Change(
                        Action.TRIAL_EXTENDED,
                        id,
                        tenant.alias(),
                        tenant.trialUntil() == null ? Map.of() : Map.of("until", tenant.trialUntil()),
                        Map.of("until", command.until(), "reason", command.reason())));
        return get(id);
    }

    @Override
    public TenantView get(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(TenantProblem.TENANT_NOT_FOUND));
    }

    @Override
    public Map<UUID, String> names(Set<UUID> ids) {
        return rows.names(ids);
    }

    @Override
    public Page<TenantView> page(TenantFilters filters, @Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        if (filters.text() != null && filters.text().length() > TenantFilters.LONGEST_TEXT) {
            throw Problem.invalid("q", "too-long", TenantFilters.LONGEST_TEXT);
        }
        return Page.cut(rows.afterAlias(Page.key(cursor), filters, size + 1), size, TenantView::alias);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StateChangeView> stateChanges(UUID id) {
        return log.latest(get(id).id(), LOG_LINES);
    }

    /** Both reads see one moment: otherwise the revision could be newer than the profiles. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public TenantFeed feed(long after) {
        var changed = new TenantFeed(
                revisions.current(),
                rows.afterRevision(after, TenantFeed.PAGE).stream()
                        .map(StoredTenants::profile)
                        .toList());
        return changed.full() ? new TenantFeed(changed.profiles().getLast().revision(), changed.profiles()) : changed;
    }

    private static TenantProfile profile(TenantView tenant) {
        return new TenantProfile(
                new TenantId(tenant.id()),
                tenant.alias(),
                tenant.name(),
                tenant.state(),
                tenant.timeZone(),
                tenant.plan(),
                tenant.limits(),
                tenant.plugins(),
                tenant.partner(),
                administrator(tenant.firstAdministrator()),
                tenant.revision());
    }

    private static TenantProfile.@Nullable FirstAdministrator administrator(@Nullable Administrator first) {
        return first == null || first.subject() == null
                ? null
                : new TenantProfile.FirstAdministrator(first.subject(), first.name());
    }
}
