package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.Problem;
import io.dianlu.tenant.TenantLogin.Wanted;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a login must be; how it is written does not matter. */
final class LoginChecks {

    private LoginChecks() {}

    /** Somebody whose login was made elsewhere, as the id says, needs none. */
    static @Nullable String username(PersonDraft draft, FieldChecks checks) {
        var email = email(draft);
        if (email != null && !Wanted.isEmail(email)) {
            checks.refuse("email", "no-email");
        }
        var username = folded(draft.username());
        if (username == null && draft.id() == null) {
            checks.refuse("username", "required");
        } else if (username != null && !Wanted.isUsername(username)) {
            checks.refuse("username", "no-username");
        }
        return username;
    }

    static @Nullable String email(PersonDraft draft) {
        return folded(draft.email());
    }

    private static @Nullable String folded(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    static Problem usernameTaken() {
        return Problem.invalid("username", "username-taken");
    }
}
