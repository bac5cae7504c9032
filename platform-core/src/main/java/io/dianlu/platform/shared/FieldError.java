package io.dianlu.platform.shared;

import java.util.List;

/**
 * One field that was refused.
 *
 * @param field path in the request, such as {@code contacts[0].phones[1]}
 * @param code stable; its text is {@code field.<code>} in the bundle {@code messages/problems}
 * @param arguments fill the text
 */
public record FieldError(String field, String code, List<Object> arguments) {

    public static FieldError of(String field, String code, Object... arguments) {
        return new FieldError(field, code, List.of(arguments));
    }
}
