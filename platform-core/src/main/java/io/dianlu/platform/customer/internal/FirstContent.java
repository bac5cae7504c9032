package io.dianlu.platform.customer.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The digest of what a customer was created with, by which the same command sent again is known whatever was edited since. What is empty leaves
 * no trace in it, so that a field which customers get later changes no digest stored before.
 */
final class FirstContent {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private FirstContent() {}

    static byte[] digest(CheckedCustomer content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content.comparable()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
