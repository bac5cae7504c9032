package io.dianlu.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.dianlu.tenant.OperatorPass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Asks the shared platform as the control plane does for an operator, with passes as good or as bad as a test wants. */
public final class VisitingCalls {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private VisitingCalls() {}

    /** What a pass says that is good for half a minute. */
    public static JWTClaimsSet.Builder claims(UUID tenant, UUID operator, UUID grant) {
        return new JWTClaimsSet.Builder()
                .issuer(OperatorPass.ISSUER)
                .audience(OperatorPass.AUDIENCE)
                .subject(operator.toString())
                .expirationTime(Date.from(Instant.now().plus(OperatorPass.LIFE)))
                .claim(OperatorPass.TENANT, tenant.toString())
                .claim(OperatorPass.GRANT, grant.toString())
                .claim(OperatorPass.NAME, "运营小陈");
    }

    public static String signed(JWTClaimsSet.Builder claims, String planeKey) {
        try {
            var pass = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims.build());
            pass.sign(new MACSigner(OperatorPass.key(planeKey)));
            return OperatorPass.PREFIX + pass.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    /** @return the status, a space, and the body */
    public static String ask(String method, String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(FieldPlatform.shared().address() + "/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"v0\"")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
