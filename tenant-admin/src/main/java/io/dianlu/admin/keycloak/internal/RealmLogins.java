package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.keycloak.Organizations;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Component
class RealmLogins implements Logins {

    /** Of users and clients, the tenant they were made for; of users only administrators see it and the next. */
    static final String MADE_FOR = "provisioned_for";

    private static final String HAD_OWN_PASSWORD = "had_own_password";

    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    private static final String PAGES = "dianlu-web";
    private static final int CONFLICT = 409;

    private final AdminApi keycloak;
    private final Organizations organizations;

    RealmLogins(AdminApi keycloak, Organizations organizations) {
        this.keycloak = keycloak;
        this.organizations = organizations;
    }

    /** As Keycloak shows it. */
    record User(
            UUID id,
            String username,
            @Nullable Map<String, List<String>> attributes,
            @Nullable List<String> requiredActions) {

        boolean madeFor(UUID tenant) {
            return attributes != null && List.of(tenant.toString()).equals(attributes.get(MADE_FOR));
        }

        boolean mustSetPassword() {
            return requiredActions != null && requiredActions.contains(SET_PASSWORD);
        }

        /** Who forgot theirs must set one too, but is no longer somebody an operator may invite. */
        boolean awaitsFirstPassword() {
            return mustSetPassword() && (attributes == null || !attributes.containsKey(HAD_OWN_PASSWORD));
        }
    }

    private record NewUser(
            String username,
            String firstName,
            @Nullable String email,
            boolean emailVerified,
            boolean enabled,
            List<String> requiredActions,
            Map<String, List<String>> attributes) {}

    private record Password(String type, String value, boolean temporary) {}

    @Override
    public Required require(UUID tenant, NewLogin login) {
        var known = find(login.username());
        if (known.isPresent()) {
            return own(tenant, known.get());
        }
        var answer = keycloak.call(
                HttpMethod.POST,
                "/users",
                new NewUser(
                        login.username(),
                        login.name(),
                        login.email(),
                        false,
                        true,
                        List.of(SET_PASSWORD),
                        Map.of(MADE_FOR, List.of(tenant.toString()))));
        if (answer.status() == CONFLICT) {
            // somebody made it since the look; otherwise it is the mail address that is known
            return find(login.username())
                    .map(user -> own(tenant, user))
                    .orElseThrow(() -> new OutsideFailure(Reason.EMAIL_TAKEN, answer.body()));
        }
        return new Required(answer.orFail().id().map(UUID::fromString).orElseThrow(), true);
    }

    private Required own(UUID tenant, User user) {
        if (!isOnlyOf(tenant, user)) {
            throw new OutsideFailure(Reason.LOGIN_TAKEN, user.username());
        }
        return new Required(user.id(), false);
    }

    private boolean isOnlyOf(UUID tenant, User user) {
        return user.madeFor(tenant) && !organizations.isMemberElsewhere(tenant, user.id());
    }

    private Optional<User> find(String username) {
        return keycloak
                .list(User.class, "/users?exact=true&briefRepresentation=false&username={name}", username)
                .stream()
                .findFirst();
    }

    @Override
    public void remove(UUID tenant, String username) {
        var known = find(username).filter(user -> user.madeFor(tenant));
        known.ifPresent(there -> keycloak.remove("/users/{id}", there.id()));
    }

    @Override
    public Optional<KnownLogin> find(UUID tenant, UUID subject) {
        return keycloak.find(User.class, "/users/{id}", subject)
                .filter(user -> isOnlyOf(tenant, user))
                .map(user -> new KnownLogin(user.id(), user.username(), user.awaitsFirstPassword()));
    }

    @Override
    public String giveOneTimePassword(UUID subject) {
        rememberOwnPassword(subject);
        var password = OneTimePasswords.next();
        keycloak.call(HttpMethod.PUT, "/users/{id}/reset-password", new Password("password", password, true), subject)
                .orFail();
        keycloak.call(HttpMethod.DELETE, "/attack-detection/brute-force/users/{id}", null, subject)
                .orFail();
        return password;
    }

    /** Keycloak forgets that there was one: from now on the person must set a password, as somebody new must. */
    private void rememberOwnPassword(UUID subject) {
        var user = keycloak.find(ObjectNode.class, "/users/{id}", subject).orElseThrow();
        var required = user.path("requiredActions").valueStream().map(JsonNode::asString);
        if (required.noneMatch(SET_PASSWORD::equals)) {
            // whole as it was read: what is left out would be taken away
            user.withObject("/attributes").putArray(HAD_OWN_PASSWORD).add("true");
            keycloak.call(HttpMethod.PUT, "/users/{id}", user, subject).orFail();
        }
    }

    @Override
    public void endSessions(UUID subject) {
        keycloak.call(HttpMethod.POST, "/users/{id}/logout", null, subject).orFail();
    }

    @Override
    public void sendInvitation(UUID subject) {
        var answer = keycloak.call(
                HttpMethod.PUT,
                "/users/{id}/execute-actions-email?client_id={client}",
                List.of(SET_PASSWORD),
                subject,
                PAGES);
        if (!answer.ok()) {
            throw new OutsideFailure(Reason.MAIL_NOT_SENT, answer.status() + " " + answer.body());
        }
    }
}
