package io.dianlu.platform.web.internal;

import io.dianlu.platform.tenancy.VisitingOperator;
import io.dianlu.tenant.OperatorPass;
import io.dianlu.tenant.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Verifies passes of operators: signed by the control plane with the key of passes, for this application, for half a minute. A pass says who looks into
 * which tenant under which grant; whether that grant is open is the identity room's question on every request. Where both planes share no key
 * there are no passes.
 */
@Component
class OperatorPasses {

    private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

    private final @Nullable JwtDecoder decoder;

    OperatorPasses(@Value("${dianlu.tenant-feed.key:}") String planeKey) {
        this.decoder = planeKey.isBlank() ? null : decoder(planeKey);
    }

    private static JwtDecoder decoder(String planeKey) {
        var decoder = NimbusJwtDecoder.withSecretKey(OperatorPass.key(planeKey))
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                new JwtTimestampValidator(CLOCKS_APART),
                new JwtIssuerValidator(OperatorPass.ISSUER),
                new JwtClaimValidator<List<String>>("aud", List.of(OperatorPass.AUDIENCE)::equals)));
        return decoder;
    }

    static boolean isMeantBy(String token) {
        return token.startsWith(OperatorPass.PREFIX);
    }

    /** @throws InvalidBearerTokenException for anything but a pass that is valid now */
    SignedInAuthentication verify(String token) {
        if (decoder == null) {
            throw new InvalidBearerTokenException("There are no passes");
        }
        try {
            var pass = decoder.decode(token.substring(OperatorPass.PREFIX.length()));
            return new SignedInAuthentication(operator(pass), end(pass));
        } catch (JwtException | IllegalArgumentException | NullPointerException refused) {
            throw new InvalidBearerTokenException(String.valueOf(refused.getMessage()), refused);
        }
    }

    private static VisitingOperator operator(Jwt pass) {
        return new VisitingOperator(
                TenantId.parse(String.valueOf(pass.getClaimAsString(OperatorPass.TENANT))),
                UUID.fromString(pass.getSubject()),
                String.valueOf(pass.getClaimAsString(OperatorPass.NAME)),
                UUID.fromString(String.valueOf(pass.getClaimAsString(OperatorPass.GRANT))));
    }

    /** One that was made for longer is none of ours. */
    private static Instant end(Jwt pass) {
        var end = pass.getExpiresAt();
        if (end == null || end.isAfter(Instant.now().plus(OperatorPass.LIFE).plus(CLOCKS_APART))) {
            throw new IllegalArgumentException("The pass lives too long");
        }
        return end;
    }
}
