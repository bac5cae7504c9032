package io.dianlu.admin.dataplane.internal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.dianlu.admin.web.Operator;
import io.dianlu.tenant.OperatorPass;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Makes the passes by which the data plane is read for an operator; none leaves this application but to it. */
@Component
class Passes {

    private final SecretKey key;

    Passes(DataPlaneSettings settings) {
        this.key = OperatorPass.key(settings.tenantFeed().key());
    }

    String pass(UUID tenant, UUID grant, Operator operator) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(OperatorPass.ISSUER)
                .audience(OperatorPass.AUDIENCE)
                .subject(operator.subject().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(OperatorPass.LIFE)))
                .claim(OperatorPass.TENANT, tenant.toString())
                .claim(OperatorPass.GRANT, grant.toString())
                .claim(OperatorPass.NAME, operator.name())
                .build();
        try {
            var pass = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            pass.sign(new MACSigner(key));
            return OperatorPass.PREFIX + pass.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }
}
