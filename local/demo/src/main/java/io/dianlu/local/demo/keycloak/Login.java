package io.dianlu.local.demo.keycloak;

/**
 * Somebody who can sign in.
 *
 * @param fullName the whole name, family name first
 */
public record Login(String username, String fullName, String password) {

    /** An address in the domain that RFC 2606 keeps free. */
    public String email() {
        return email(username);
    }

    public static String email(String username) {
        return username + "@example.com";
    }
}
