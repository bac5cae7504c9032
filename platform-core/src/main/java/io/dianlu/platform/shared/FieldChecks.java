package io.dianlu.platform.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one command, so that a person hears it all at once. Lengths count Unicode code points. */
public final class FieldChecks {

    private final List<FieldError> errors = new ArrayList<>();

    /** The text stripped of outer white space; null when missing or blank, which is refused. */
    public @Nullable String requiredText(String field, @Nullable String text, int maxLength) {
        var stripped = optionalText(field, text, maxLength);
        if (stripped == null) {
            refuse(field, "required");
        }
        return stripped;
    }

    /** The text stripped of outer white space; null when missing or blank. */
    public @Nullable String optionalText(String field, @Nullable String text, int maxLength) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var stripped = text.strip();
        if (stripped.codePointCount(0, stripped.length()) > maxLength) {
            refuse(field, "too-long", maxLength);
        }
        if (stripped.codePoints().anyMatch(FieldChecks::isForNoPerson)) {
            refuse(field, "unreadable");
        }
        return stripped;
    }

    /**
     * Control characters but line ends and tabs: PostgreSQL refuses NUL, and cursors separate their keys by another. And half a character,
     * which no answer could repeat.
     */
    private static boolean isForNoPerson(int character) {
        return Character.getType(character) == Character.SURROGATE
                || (Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t');
    }

    public void required(String field, @Nullable Object value) {
        if (value == null) {
            refuse(field, "required");
        }
    }

    public void atMost(String field, Collection<?> values, int max) {
        if (values.size() > max) {
            refuse(field, "too-many", max);
        }
    }

    /** An amount from 0 to 9,999,999,999,999.99 with at most two decimals. */
    public void amount(String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        if (amount.signum() < 0 || amount.compareTo(MAX_AMOUNT) > 0) {
            refuse(field, "out-of-range", 0, MAX_AMOUNT.toPlainString());
        } else if (amount.stripTrailingZeros().scale() > 2) {
            refuse(field, "too-many-decimals", 2);
        }
    }

    public void refuse(String field, String code, Object... arguments) {
        errors.add(FieldError.of(field, code, arguments));
    }

    public void addAll(Collection<FieldError> others) {
        errors.addAll(others);
    }

    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** @throws Problem validation-failed when anything was refused */
    public void finish() {
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private static final BigDecimal MAX_AMOUNT = new BigDecimal("9999999999999.99");
}
