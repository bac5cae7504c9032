package io.dianlu.tenant;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The token by which the control plane reads for an operator under an {@link OperatorGrant}: {@value #PREFIX} and a JWT signed with HS256 by a key
 * made from the one that both planes share. Its subject is the operator. It never leaves the two planes, and opens nothing unless the grant is open.
 */
public final class OperatorPass {

    /** No token of Keycloak begins so: what follows is taken for a pass and nothing else. */
    public static final String PREFIX = "op.";

    public static final String ISSUER = "dianlu-tenant-admin";
    public static final String AUDIENCE = "dianlu-platform-operator-pass";

    /** Claims beside those of RFC 7519. */
    public static final String TENANT = "tenant_id";

    public static final String GRANT = "grant_id";
    public static final String NAME = "name";

    /** One is made for each call. */
    public static final Duration LIFE = Duration.ofSeconds(30);

    private static final String ALGORITHM = "HmacSHA256";

    private OperatorPass() {}

    /**
     * The key of passes; from it nobody learns the shared one.
     *
     * @param planeKey the key both planes share
     * @throws IllegalArgumentException when it is blank
     */
    public static SecretKey key(String planeKey) {
        if (planeKey.isBlank()) {
            throw new IllegalArgumentException("Without a shared key there are no passes");
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(planeKey.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return new SecretKeySpec(mac.doFinal(AUDIENCE.getBytes(StandardCharsets.UTF_8)), ALGORITHM);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
