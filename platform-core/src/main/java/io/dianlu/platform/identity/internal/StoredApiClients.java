package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.ApiClientDraft;
import io.dianlu.platform.identity.ApiClientView;
import io.dianlu.platform.identity.ApiClients;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantClient;
import io.dianlu.tenant.TenantClient.Wanted;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** No transaction is open while the control plane is asked. */
@Component
class StoredApiClients implements ApiClients {

    private static final Logger LOG = LoggerFactory.getLogger(StoredApiClients.class);

    private final ApiClientRows rows;
    private final ApiClientChanges changes;
    private final RemoteClients clients;
    private final KnownPeople people;
    private final KnownUsers knownUsers;
    private final CurrentUsers currentUsers;

    StoredApiClients(
            ApiClientRows rows,
            ApiClientChanges changes,
            RemoteClients clients,
            KnownPeople people,
            KnownUsers knownUsers,
            CurrentUsers currentUsers) {
        this.rows = rows;
        this.changes = changes;
        this.clients = clients;
        this.people = people;
        this.knownUsers = knownUsers;
        this.currentUsers = currentUsers;
    }

    @Override
    public List<ApiClientView> list() {
        manager();
        return views(rows.list());
    }

    @Override
    public Created create(ApiClientDraft draft) {
        var by = manager();
        var id = draft.id() == null ? Ids.next() : draft.id();
        var there = changes.foreseen(id, draft);
        if (there.isPresent()) {
            return new Created(view(there.get()), false, null);
        }
        var made = clients.require(
                new Wanted(id, Objects.requireNonNull(draft.name()).strip()));
        boolean fresh = written(by, id, draft, made);
        return new Created(view(get(id)), fresh, fresh ? made.secret() : null);
    }

    private boolean written(CurrentUser by, UUID id, ApiClientDraft draft, TenantClient made) {
        try {
            return changes.create(by, id, draft, made.clientId(), new PersonId(made.subject()));
        } catch (RuntimeException refused) {
            takeBack(id, made);
            throw refused;
        }
    }

    /** One that is left because this fails too lets nobody in: the tenant does not know its subject. */
    private void takeBack(UUID id, TenantClient made) {
        if (rows.find(id).isEmpty()) {
            try {
                clients.remove(made.clientId());
            } catch (Problem away) {
                LOG.warn("The API client {} was not taken back: {}", made.clientId(), away.getMessage());
            }
        }
    }

    @Override
    public Secret renewSecret(UUID id) {
        var by = manager();
        var client = get(id);
        // noted before it is done: a secret that nobody knows of must not be
        changes.secretChanges(by, client);
        var renewed = clients.renewSecret(client.clientId());
        return new Secret(view(get(id)), Objects.requireNonNull(renewed.secret()));
    }

    @Override
    public ApiClientView enable(UUID id, boolean enabled) {
        changes.enable(manager(), id, enabled);
        var client = get(id);
        knownUsers.forget(client.machine());
        return view(client);
    }

    @Override
    public void remove(UUID id) {
        var by = manager();
        var client = get(id);
        clients.remove(client.clientId());
        changes.remove(by, client);
        knownUsers.forget(client.machine());
    }

    private ApiClientRows.Row get(UUID id) {
        return rows.find(id).filter(row -> !row.deleted()).orElseThrow(ApiClientChanges::notFound);
    }

    private CurrentUser manager() {
        var user = currentUsers.require();
        user.must(Permission.PEOPLE_MANAGE);
        return user;
    }

    private ApiClientView view(ApiClientRows.Row client) {
        return views(List.of(client)).getFirst();
    }

    private List<ApiClientView> views(List<ApiClientRows.Row> found) {
        var names =
                people.named(found.stream().map(ApiClientRows.Row::createdBy).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new ApiClientView(
                        row.id(),
                        row.clientId(),
                        row.name(),
                        row.roles(),
                        row.enabled(),
                        names.get(row.createdBy()),
                        row.createdAt(),
                        row.secretAt()))
                .toList();
    }
}
