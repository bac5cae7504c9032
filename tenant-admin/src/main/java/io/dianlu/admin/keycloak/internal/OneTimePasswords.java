package io.dianlu.admin.keycloak.internal;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Passwords that are read out, typed once and changed. */
final class OneTimePasswords {

    /** Without those that are mistaken for others when read out on the phone. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePasswords() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(index -> ALPHABET.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
