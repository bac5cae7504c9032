package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.Logins;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class RealmLogins implements Logins {

    /** In the realm's profile of users only administrators see it. */
    private static final String MADE_FOR = "provisioned_for";

    private static final String SET_PASSWORD = "UPDATE_PASSWORD";
    private static final String PAGES = "dianlu-web";
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;

    private final AdminApi keycloak;

    RealmLogins(AdminApi keycloak) {
        this.keycloak = keycloak;
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

        boolean hasNoPassword() {
            return requiredActions != null && requiredActions.contains(SET_PASSWORD);
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
    public UUID require(UUID tenant, NewLogin login) {
        var known = find(login.username());
        if (known.isPresent()) {
            return known.filter(user -> user.madeFor(tenant)).map(User::id).orElseThrow(() -> taken(login.username()));
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
            throw taken(answer.body());
        }
        return answer.orFail().id().map(UUID::fromString).orElseThrow();
    }

    private static OutsideFailure taken(String by) {
        return new OutsideFailure(Reason.LOGIN_TAKEN, by);
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
        if (known.isPresent()) {
            var answer = keycloak.call(
                    HttpMethod.DELETE, "/users/{id}", null, known.get().id());
            if (answer.status() != NOT_FOUND) {
                answer.orFail();
            }
        }
    }

    @Override
    public boolean awaitsFirstPassword(UUID tenant, UUID subject) {
        return keycloak.find(User.class, "/users/{id}", subject)
                .filter(user -> user.madeFor(tenant) && user.hasNoPassword())
                .isPresent();
    }

    @Override
    public void setTemporaryPassword(UUID subject, String password) {
        keycloak.call(HttpMethod.PUT, "/users/{id}/reset-password", new Password("password", password, true), subject)
                .orFail();
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
