package io.dianlu.admin.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A problem as RFC 9457 shows it.
 *
 * @param type {@code https://dianlu.io/problems/<slug>}
 * @param errors one entry per refused field; absent when no field is to blame
 * @param members further members of this kind of problem, such as {@code current} and {@code yours}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemView(
        String type,
        String slug,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<Field> errors,
        @JsonAnyGetter Map<String, Object> members) {

    /** A refused field with the reason in the caller's language. */
    public record Field(String field, String code, String message) {}
}
