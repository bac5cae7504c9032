package io.dianlu.platform.plugin.web;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Opens the addresses that only the control plane and scripts beside the platform use. Empty: they stay shut.
 *
 * @param operatorKey what callers send in {@value #HEADER}
 */
@ConfigurationProperties("dianlu.plugins")
record OperatorKey(String operatorKey) {

    static final String HEADER = "X-Dianlu-Operator-Key";

    void require(@Nullable String given) {
        // takes as long for a near miss as for a far one
        if (operatorKey.isEmpty()
                || given == null
                || !MessageDigest.isEqual(
                        operatorKey.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8))) {
            throw Problem.of(GeneralProblem.NOT_SIGNED_IN);
        }
    }

    @Override
    public String toString() {
        return "OperatorKey[hidden]";
    }
}
