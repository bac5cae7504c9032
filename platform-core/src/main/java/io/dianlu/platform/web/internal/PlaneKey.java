package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key that both planes share, by which the data plane knows the control plane. Where none is set nobody is let in. */
@Component
class PlaneKey {

    private final byte[] key;

    PlaneKey(@Value("${dianlu.tenant-feed.key:}") String key) {
        this.key = key.strip().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Takes as long for a near miss as for a far one.
     *
     * @throws Problem not-signed-in
     */
    void require(@Nullable String given) {
        if (key.length == 0 || given == null || !MessageDigest.isEqual(key, given.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
    }
}
