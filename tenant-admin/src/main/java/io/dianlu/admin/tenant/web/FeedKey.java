package io.dianlu.admin.tenant.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the two planes share.
 *
 * @param key never empty: the application does not start without it
 */
@ConfigurationProperties("dianlu.tenant-feed")
record FeedKey(String key) {

    FeedKey {
        if (key.isBlank()) {
            throw new IllegalStateException("dianlu.tenant-feed.key is empty: set the key that the data plane sends");
        }
    }

    /** Takes as long for a near miss as for a far one. */
    boolean opensWith(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FeedKey[hidden]";
    }
}
