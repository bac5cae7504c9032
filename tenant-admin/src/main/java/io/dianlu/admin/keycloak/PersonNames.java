package io.dianlu.admin.keycloak;

import java.util.regex.Pattern;

/** What Keycloak takes as somebody's name. */
public final class PersonNames {

    /** Its "person-name-prohibited-characters". */
    private static final Pattern SPECIAL = Pattern.compile("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]");

    private PersonNames() {}

    public static boolean hasSpecialCharacters(String name) {
        return SPECIAL.matcher(name).find();
    }

    /** A name as Keycloak takes it; the platform shows people as it knows them itself. */
    public static String withoutSpecialCharacters(String name) {
        return SPECIAL.matcher(name).replaceAll(" ").strip();
    }
}
