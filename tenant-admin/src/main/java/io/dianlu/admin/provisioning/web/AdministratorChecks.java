package io.dianlu.admin.provisioning.web;

import io.dianlu.admin.keycloak.PersonNames;
import io.dianlu.admin.provisioning.web.RegistrationRequest.AdministratorRequest;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.tenant.Administrator;
import io.dianlu.tenant.TenantLogin.Wanted;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Keycloak would refuse of a login is refused before anything is made. */
final class AdministratorChecks {

    private static final String FIELD = "firstAdministrator.";
    /** As the data plane takes a person's name, or the first administrator could not save their own page. */
    private static final int LONGEST_PERSON = 60;

    private AdministratorChecks() {}

    static Administrator of(AdministratorRequest request, FieldChecks checks) {
        var name = checks.text(FIELD + "name", request.name(), LONGEST_PERSON);
        return request.subject() == null
                ? toMake(name, request, checks)
                : madeElsewhere(name, request.subject(), request, checks);
    }

    private static Administrator madeElsewhere(
            String name, UUID subject, AdministratorRequest request, FieldChecks checks) {
        if (request.username() != null) {
            checks.refuse(FIELD + "username", "not-both");
        }
        if (request.email() != null) {
            checks.refuse(FIELD + "email", "not-both");
        }
        return new Administrator(subject, name, null, null);
    }

    private static Administrator toMake(String name, AdministratorRequest request, FieldChecks checks) {
        if (PersonNames.hasSpecialCharacters(name)) {
            checks.refuse(FIELD + "name", "special-characters");
        }
        var email = email(request.email(), checks);
        var username = Objects.requireNonNullElse(request.username(), email == null ? "" : email);
        if (username.isBlank()) {
            checks.refuse(FIELD + "username", "required");
        } else if (!Wanted.isUsername(username)) {
            checks.refuse(FIELD + "username", "no-username");
        }
        return new Administrator(null, name, username, email);
    }

    private static @Nullable String email(@Nullable String given, FieldChecks checks) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var email = given.strip().toLowerCase(Locale.ROOT);
        if (!Wanted.isEmail(email)) {
            checks.refuse(FIELD + "email", "no-email");
        }
        return email;
    }
}
