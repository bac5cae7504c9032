package io.dianlu.admin.provisioning.web;

import io.dianlu.admin.provisioning.web.RegistrationRequest.AdministratorRequest;
import io.dianlu.admin.shared.FieldChecks;
import io.dianlu.admin.tenant.Administrator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Keycloak would refuse of a login is refused before anything is made. */
final class AdministratorChecks {

    private static final String FIELD = "firstAdministrator.";
    /** As the data plane takes a person's name, or the first administrator could not save their own page. */
    private static final int LONGEST_PERSON = 60;

    private static final int LONGEST_EMAIL = 255;
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    /** Keycloak's "person-name-prohibited-characters". */
    private static final Pattern SPECIAL = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]");

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
        if (SPECIAL.matcher(name).find()) {
            checks.refuse(FIELD + "name", "special-characters");
        }
        var email = email(request.email(), checks);
        var username = Objects.requireNonNullElse(request.username(), email == null ? "" : email);
        if (username.isBlank()) {
            checks.refuse(FIELD + "username", "required");
        } else if (!USERNAME.matcher(username).matches()) {
            checks.refuse(FIELD + "username", "no-username");
        }
        return new Administrator(null, name, username, email);
    }

    private static @Nullable String email(@Nullable String given, FieldChecks checks) {
        if (given == null || given.isBlank()) {
            return null;
        }
        var email = given.strip().toLowerCase(Locale.ROOT);
        if (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches()) {
            checks.refuse(FIELD + "email", "no-email");
        }
        return email;
    }
}
