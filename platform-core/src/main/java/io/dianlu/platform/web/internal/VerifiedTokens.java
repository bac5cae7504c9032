package io.dianlu.platform.web.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Verifies bearer tokens. A token already verified is remembered for half a minute at most and never past its own end, so that a phone
 * that sends many requests costs one signature check; past its end it is checked each time and taken for the few seconds that clocks may
 * be apart. Who was disabled meanwhile is the identity room's question on every request.
 */
final class VerifiedTokens implements AuthenticationManager {

    private final JwtDecoder decoder;
    private final OperatorPasses passes;
    private final Cache<String, SignedInAuthentication> verified = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    VerifiedTokens(JwtDecoder decoder, OperatorPasses passes) {
        this.decoder = decoder;
        this.passes = passes;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var token = ((BearerTokenAuthenticationToken) authentication).getToken();
        if (OperatorPasses.isMeantBy(token)) {
            return passes.verify(token);
        }
        var known = verified.getIfPresent(token);
        if (known != null && Instant.now().isBefore(known.expiresAt())) {
            return known;
        }
        var fresh = verify(token);
        verified.put(token, fresh);
        return fresh;
    }

    private SignedInAuthentication verify(String token) {
        try {
            var jwt = decoder.decode(token);
            var expiresAt = jwt.getExpiresAt();
            var signedIn = TokenRules.signedIn(jwt);
            if (expiresAt == null) {
                throw new InvalidBearerTokenException("The token has no end");
            }
            if (signedIn.isEmpty()) {
                // signing in again the same way would bring the same token
                throw Problem.of(GeneralProblem.TENANT_NOT_NAMED);
            }
            return new SignedInAuthentication(signedIn.get(), expiresAt);
        } catch (BadJwtException refused) {
            throw new InvalidBearerTokenException(String.valueOf(refused.getMessage()), refused);
        } catch (JwtException keysAway) {
            throw new AuthenticationServiceException("The signing keys could not be read", keysAway);
        }
    }
}
