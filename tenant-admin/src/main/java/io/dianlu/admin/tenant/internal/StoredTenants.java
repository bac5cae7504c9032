package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.shared.FieldError;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Ids;
import io.dianlu.admin.shared.Page;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.ChangeState;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.tenant.TenantProblem;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.tenant.Tenants;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredTenants implements Tenants {

    private static final String FIRST_PLAN = "standard";
    private static final int LOG_LINES = 100;

    private final TenantRows rows;
    private final StateChangeRows log;
    private final FeedRevisions revisions;

    StoredTenants(TenantRows rows, StateChangeRows log, FeedRevisions revisions) {
        this.rows = rows;
        this.log = log;
        this.revisions = revisions;
    }

    @Override
    @Transactional
    public Registered register(RegisterTenant command, Operator by) {
        revisions.lock();
        var stored = rows.find(command.id());
        if (stored.isPresent()) {
            return stored.filter(tenant -> sameAs(command, tenant))
                    .map(tenant -> new Registered(tenant, false))
                    .orElseThrow(() -> Problem.of(GeneralProblem.ID_ALREADY_USED));
        }
        if (rows.aliasIsTaken(command.alias())) {
            throw Problem.ofField(TenantProblem.ALIAS_TAKEN, FieldError.of("alias", "taken"), command.alias());
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        rows.insert(new TenantView(
                command.id(),
                command.alias(),
                command.name(),
                TenantState.TRIAL,
                command.timeZone(),
                FIRST_PLAN,
                command.partner(),
                command.firstAdministrator(),
                now,
                revisions.next()));
        log.append(command.id(), new StateChangeView(Ids.next(), now, by, null, TenantState.TRIAL, "", false));
        return new Registered(get(command.id()), true);
    }

    private static boolean sameAs(RegisterTenant command, TenantView stored) {
        return command.alias().equals(stored.alias())
                && command.name().equals(stored.name())
                && command.timeZone().equals(stored.timeZone())
                && Objects.equals(command.partner(), stored.partner())
                && Objects.equals(command.firstAdministrator(), stored.firstAdministrator());
    }

    @Override
    @Transactional
    public TenantView changeState(UUID id, long revision, ChangeState command, Operator by) {
        revisions.lock();
        var tenant = get(id);
        var from = tenant.state();
        var to = command.state();
        if (from == to) {
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
            requireExportOffer(command);
            rows.forgetPeople(id);
        }
        rows.setState(id, to, revisions.next());
        log.append(
                id,
                new StateChangeView(
                        Ids.next(), Instant.now(), by, from, to, command.reason(), command.exportOffered()));
        return get(id);
    }

    private static void requireExportOffer(ChangeState command) {
        if (!command.exportOffered()) {
            throw Problem.invalid("exportOffered", "export-first");
        }
    }

    @Override
    public TenantView get(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(TenantProblem.TENANT_NOT_FOUND));
    }

    @Override
    public Page<TenantView> page(@Nullable String cursor, @Nullable Integer limit) {
        int size = Page.limit(limit);
        return Page.cut(rows.afterAlias(Page.key(cursor), size + 1), size, TenantView::alias);
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
                Map.of(),
                Set.of(),
                tenant.partner(),
                tenant.firstAdministrator(),
                tenant.revision());
    }
}
