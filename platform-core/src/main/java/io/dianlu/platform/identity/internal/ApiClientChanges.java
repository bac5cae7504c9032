package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.ApiClientDraft;
import io.dianlu.platform.identity.ApiClients;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.IdentityProblem;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.FirstContent;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes API clients down. Each method is a transaction that is over when it returns. */
@Component
class ApiClientChanges {

    private final ApiClientRows rows;
    private final PersonRows people;
    private final PersonChecks checks;
    private final PersonViews views;
    private final AuditNotes notes;
    private final TransactionTemplate transaction;

    ApiClientChanges(
            ApiClientRows rows,
            PersonRows people,
            PersonChecks checks,
            PersonViews views,
            AuditNotes notes,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.people = people;
        this.checks = checks;
        this.views = views;
        this.notes = notes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Refuses what the creation of this draft would refuse, before a client is made for it in Keycloak; the one it made before, if it did. */
    Optional<ApiClientRows.Row> foreseen(UUID id, ApiClientDraft draft) {
        return Objects.requireNonNull(transaction.execute(_ -> known(id, checked(draft, null))));
    }

    /** @return empty when there is room for it */
    private Optional<ApiClientRows.Row> known(UUID id, CheckedPerson content) {
        var there = rows.find(id);
        if (there.isEmpty()) {
            if (rows.count() >= ApiClients.MAX) {
                throw Problem.of(IdentityProblem.TOO_MANY_API_CLIENTS, ApiClients.MAX);
            }
        } else if (there.get().deleted() || !isBegunWith(there.get(), content)) {
            throw Problem.of(GeneralProblem.ID_ALREADY_USED);
        }
        return there;
    }

    private static boolean isBegunWith(ApiClientRows.Row there, CheckedPerson content) {
        // the name it signs in with is learnt in between
        return FirstContent.is(there.firstContent(), content.signingInAs(null).comparable(), () -> null);
    }

    /** @return whether it is new */
    boolean create(CurrentUser by, UUID id, ApiClientDraft draft, String clientId, PersonId machine) {
        return run(() -> {
            rows.lock();
            var content = checked(draft, clientId);
            if (known(id, content).isPresent()) {
                return false;
            }
            people.insertMachine(machine, content);
            var begun = FirstContent.digest(content.signingInAs(null).comparable());
            rows.insert(id, machine, clientId, by.id(), now(), begun);
            note(by, AuditAction.CREATED, id, content.name(), Map.of(), shown(content));
            return true;
        });
    }

    private CheckedPerson checked(ApiClientDraft draft, @Nullable String clientId) {
        var refusals = new FieldChecks();
        var content = checks.machine(draft, clientId, refusals);
        refusals.finish();
        return content;
    }

    void secretChanges(CurrentUser by, ApiClientRows.Row client) {
        run(() -> {
            rows.secretChanged(client.id(), now());
            note(by, AuditAction.SECRET_CHANGED, client.id(), client.name(), Map.of(), Map.of());
            return true;
        });
    }

    void enable(CurrentUser by, UUID id, boolean enabled) {
        run(() -> {
            rows.lock();
            var client = rows.find(id).filter(row -> !row.deleted()).orElseThrow(ApiClientChanges::notFound);
            if (client.enabled() != enabled) {
                rows.enable(client, enabled);
                var action = enabled ? AuditAction.ENABLED : AuditAction.DISABLED;
                note(by, action, id, client.name(), Map.of("enabled", !enabled), Map.of("enabled", enabled));
            }
            return true;
        });
    }

    void remove(CurrentUser by, ApiClientRows.Row client) {
        run(() -> {
            rows.lock();
            if (rows.find(client.id()).filter(row -> !row.deleted()).isPresent()) {
                rows.delete(client, now());
                note(by, AuditAction.REMOVED, client.id(), client.name(), Map.of(), Map.of());
            }
            return true;
        });
    }

    static Problem notFound() {
        return Problem.of(IdentityProblem.API_CLIENT_NOT_FOUND);
    }

    private Map<String, Object> shown(CheckedPerson content) {
        return Map.of("name", content.name(), "roles", views.roleNames(content.roles()));
    }

    private void note(
            CurrentUser by,
            AuditAction action,
            UUID id,
            String name,
            Map<String, Object> before,
            Map<String, Object> after) {
        notes.note(by, List.of(Entry.of(AuditKind.API_CLIENT, action, id, name, before, after)));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private boolean run(Supplier<Boolean> change) {
        return Boolean.TRUE.equals(transaction.execute(_ -> change.get()));
    }
}
