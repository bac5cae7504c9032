package io.dianlu.admin.shared;

import java.util.List;

/**
 * One refused field.
 *
 * @param field its path in the request
 * @param code stable; the text is {@code field.<code>} in the bundle {@code messages/problems}
 * @param arguments fill the text
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
