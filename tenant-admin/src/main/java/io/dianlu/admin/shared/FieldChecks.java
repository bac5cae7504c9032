package io.dianlu.admin.shared;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a command, so that a person hears it all at once. Lengths count Unicode code points. */
public final class FieldChecks {

    private final List<FieldError> errors = new ArrayList<>();

    /** The text without outer white space; empty, and refused, when missing, blank or longer than allowed. */
    public String text(String field, @Nullable String text, int maxLength) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            refuse(field, "required");
        } else if (stripped.codePointCount(0, stripped.length()) > maxLength) {
            refuse(field, "too-long", maxLength);
        } else if (stripped.codePoints().anyMatch(FieldChecks::isForNoPerson)) {
            refuse(field, "unreadable");
        }
        return stripped;
    }

    /** Control characters, and half a character, which no answer could repeat. */
    private static boolean isForNoPerson(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    public void refuse(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }

    /** @throws Problem validation-failed when anything was refused */
    public void finish() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }
}
