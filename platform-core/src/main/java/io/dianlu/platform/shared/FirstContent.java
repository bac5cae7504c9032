package io.dianlu.platform.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The digest of what something was created with, by which the same command sent again is known whatever was edited since. What is empty leaves
 * no trace in it, so that a field which comes later changes no digest stored before. A content is handed over in normal form: two that mean the
 * same must be written alike, sets in a fixed order.
 */
public final class FirstContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private FirstContent() {}

    public static byte[] digest(Object content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Whether something was created with what is sent.
     *
     * @param digest null for what was stored before digests were: what it says now is the best there is
     */
    public static boolean is(byte @Nullable [] digest, Object sent, Supplier<? extends @Nullable Object> now) {
        return digest == null ? sent.equals(now.get()) : Arrays.equals(digest, digest(sent));
    }
}
