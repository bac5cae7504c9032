package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.shared.FieldChecks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks the values of custom fields (P-09) against the tenant's definitions and brings them to one form each. */
final class CustomFieldValues {

    private static final int MAX_TEXT = 500;

    private CustomFieldValues() {}

    static Map<String, Object> checked(
            @Nullable Map<String, Object> values, List<CustomFieldView> fields, FieldChecks checks) {
        var given = values == null ? Map.<String, Object>of() : values;
        var byKey = fields.stream().collect(Collectors.toMap(CustomFieldView::key, Function.identity()));
        var kept = new TreeMap<String, Object>();
        new LinkedHashMap<>(given).forEach((key, value) -> {
            var field = byKey.get(key);
            if (field == null) {
                checks.refuse("customFields." + key, "unknown");
            } else if (!isBlank(value)) {
                var normal = normal(field, value, checks);
                if (normal != null) {
                    kept.put(key, normal);
                }
            }
        });
        for (var field : fields) {
            if (field.required() && isBlank(given.get(field.key()))) {
                checks.refuse("customFields." + field.key(), "required");
            }
        }
        return kept;
    }

    /** A value as a filter asks for it, as text; a choice that is no more may still be stored. */
    static @Nullable Object asked(CustomFieldView field, String value, FieldChecks checks) {
        return switch (field.type()) {
            case TEXT, CHOICE -> value.strip();
            case NUMBER -> number("customField", value, checks);
            case DATE -> date("customField", value, checks);
            case BOOLEAN ->
                switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> refuse("customField", checks);
                };
        };
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value instanceof String text && text.isBlank();
    }

    private static @Nullable Object normal(CustomFieldView field, Object value, FieldChecks checks) {
        var path = "customFields." + field.key();
        return switch (field.type()) {
            case TEXT ->
                value instanceof String text ? checks.optionalText(path, text, MAX_TEXT) : refuse(path, checks);
            case NUMBER -> number(path, value, checks);
            case DATE -> date(path, value, checks);
            case BOOLEAN -> value instanceof Boolean ? value : refuse(path, checks);
            case CHOICE ->
                value instanceof String choice && field.options().contains(choice) ? choice : refuse(path, checks);
        };
    }

    private static @Nullable Object number(String path, Object value, FieldChecks checks) {
        try {
            var number = new BigDecimal(value.toString()).stripTrailingZeros();
            if (number.precision() > 30 || Math.abs(number.scale()) > 15) {
                checks.refuse(path, "out-of-range", "-10^15", "10^15");
                return null;
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        } catch (NumberFormatException notANumber) {
            return refuse(path, checks);
        }
    }

    private static @Nullable Object date(String path, Object value, FieldChecks checks) {
        try {
            return LocalDate.parse(value.toString()).toString();
        } catch (DateTimeParseException notADate) {
            return refuse(path, checks);
        }
    }

    private static @Nullable Object refuse(String path, FieldChecks checks) {
        checks.refuse(path, "unreadable");
        return null;
    }
}
