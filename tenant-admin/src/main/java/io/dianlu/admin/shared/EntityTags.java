package io.dianlu.admin.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags: revision 3 is {@code "v3"}. */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

    private EntityTags() {}

    public static String of(long revision) {
        return "\"v" + revision + "\"";
    }

    /**
     * The revision that an {@code If-Match} header names.
     *
     * @throws Problem precondition-required without the header, validation-failed when it is no strong tag of ours
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(GeneralProblem.PRECONDITION_REQUIRED);
        }
        var matcher = TAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw Problem.invalid("If-Match", "unreadable");
        }
        return Long.parseLong(matcher.group(1));
    }
}
