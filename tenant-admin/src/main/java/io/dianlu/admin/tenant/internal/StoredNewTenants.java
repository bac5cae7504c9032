package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.Audit.Change;
import io.dianlu.admin.shared.FieldError;
import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Ids;
import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.admin.tenant.NewTenants;
import io.dianlu.admin.tenant.RegisterTenant;
import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.tenant.TenantProblem;
import io.dianlu.admin.tenant.TenantView;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredNewTenants implements NewTenants {

    private final TenantRows rows;
    private final StateChangeRows log;
    private final FeedRevisions revisions;
    private final LifeSettings settings;
    private final Audit audit;

    StoredNewTenants(
            TenantRows rows, StateChangeRows log, FeedRevisions revisions, LifeSettings settings, Audit audit) {
        this.rows = rows;
        this.log = log;
        this.revisions = revisions;
        this.settings = settings;
        this.audit = audit;
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
                command.firstState(),
                command.needsSignIn() ? null : trialFrom(command.timeZone()),
                command.timeZone(),
                command.plan(),
                command.partner(),
                command.firstAdministrator(),
                Map.of(),
                Map.of(),
                Set.of(),
                now,
                revisions.next()));
        log.append(command.id(), new StateChangeView(Ids.next(), now, by, null, command.firstState(), "", false));
        audit.note(
                by,
                new Change(
                        Action.TENANT_REGISTERED,
                        command.id(),
                        command.alias(),
                        Map.of(),
                        Map.of("name", command.name(), "plan", command.plan(), "state", command.firstState())));
        return new Registered(get(command.id()), true);
    }

    private static boolean sameAs(RegisterTenant command, TenantView stored) {
        return command.alias().equals(stored.alias())
                && command.name().equals(stored.name())
                && command.timeZone().equals(stored.timeZone())
                && Objects.equals(command.partner(), stored.partner())
                && Objects.equals(command.firstAdministrator(), asSent(command, stored.firstAdministrator()));
    }

    /** A login that was made since is no difference. */
    private static @Nullable Administrator asSent(RegisterTenant command, @Nullable Administrator stored) {
        return stored != null && command.needsSignIn() ? stored.as(null) : stored;
    }

    @Override
    @Transactional
    public void nameAdministrator(UUID id, UUID subject) {
        revisions.lock();
        rows.setAdministrator(get(id).id(), subject, revisions.next());
    }

    @Override
    @Transactional
    public void begin(UUID id, Operator by) {
        revisions.lock();
        var tenant = get(id);
        if (tenant.state() == TenantState.PROVISIONING) {
            rows.setTrial(id, trialFrom(tenant.timeZone()), revisions.next());
            move(id, TenantState.PROVISIONING, TenantState.TRIAL, by);
        }
    }

    @Override
    @Transactional
    public void includePlugins(UUID id, Set<String> plugins) {
        revisions.lock();
        var all = new TreeSet<>(get(id).plugins());
        if (all.addAll(plugins)) {
            rows.setPlugins(id, all, revisions.next());
        }
    }

    @Override
    @Transactional
    public void withdraw(UUID id, Operator by) {
        revisions.lock();
        var from = get(id).state();
        if (from == TenantState.PURGED) {
            return;
        }
        if (from != TenantState.PROVISIONING && from != TenantState.TRIAL) {
            throw Problem.of(TenantProblem.STATE_CHANGE_REFUSED, from, TenantState.PURGED);
        }
        rows.forgetPeople(id);
        rows.freeAlias(id);
        move(id, from, TenantState.PURGED, by);
    }

    private void move(UUID id, TenantState from, TenantState to, Operator by) {
        rows.setState(id, to, revisions.next());
        log.append(id, new StateChangeView(Ids.next(), Instant.now(), by, from, to, "", false));
    }

    private TenantView get(UUID id) {
        return rows.find(id).orElseThrow(() -> Problem.of(TenantProblem.TENANT_NOT_FOUND));
    }

    private LocalDate trialFrom(ZoneId zone) {
        return LocalDate.now(zone).plus(settings.trial());
    }
}
