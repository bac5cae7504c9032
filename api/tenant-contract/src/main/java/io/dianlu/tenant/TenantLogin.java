package io.dianlu.tenant;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wire format in which the data plane has the control plane look after the logins of a tenant's people, authorised by the header
 * {@code X-Dianlu-Feed-Key}. {@code POST /internal/tenants/{id}/logins} with {@link Wanted} makes a login or finds the one it made before;
 * {@code PUT …/{subject}/password} gives a new one-time password and ends all sessions; {@code DELETE …/{subject}/sessions} only ends them;
 * {@code DELETE …/{subject}} takes a login back that nobody has signed in with. Logins that were not made for the tenant, or that are good for
 * another one too, are answered with 404 {@code login-not-found}; a name or mail address of somebody else with 409 {@code login-taken}, whose
 * error names the field.
 *
 * @param subject its id in Keycloak
 * @param fresh whether this call made it
 * @param oneTimePassword to be changed at the next sign-in, and kept nowhere; null when the person has a password of their own
 */
public record TenantLogin(
        UUID subject,
        String username,
        boolean fresh,
        @Nullable String oneTimePassword) {

    /** Path of a tenant's logins on the control plane. */
    public static final String PATH = "/internal/tenants/{id}/logins";

    /**
     * A login that is to be.
     *
     * @param username 3 to 64 lower-case letters, digits or . _ - + @, with a letter or digit at both ends
     * @param name the whole name, family name first
     */
    public record Wanted(
            String username, String name, @Nullable String email) {

        private static final int LONGEST_EMAIL = 255;
        private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,62}[a-z0-9]");
        private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

        public static boolean isUsername(String text) {
            return USERNAME.matcher(text).matches();
        }

        public static boolean isEmail(String text) {
            return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
        }
    }

    /** Without the password, so that no log tells it. */
    @Override
    public String toString() {
        return "TenantLogin[" + subject + ", " + username + "]";
    }
}
