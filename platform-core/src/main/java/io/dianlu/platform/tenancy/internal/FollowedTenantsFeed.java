package io.dianlu.platform.tenancy.internal;

import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One call of the control plane's feed. A slow answer counts as none: what is known already is served meanwhile. */
final class FollowedTenantsFeed implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration ANSWER = Duration.ofSeconds(2);

    private final FollowedTenantsSettings settings;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    FollowedTenantsFeed(FollowedTenantsSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** @throws IOException when the control plane is away, refuses the key or sends what is no feed */
    TenantFeed after(long revision) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(revision))
                .header(TenantFeed.KEY_HEADER, settings.key())
                .timeout(ANSWER)
                .build();
        var response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("the feed answered with status " + response.statusCode());
        }
        try {
            return json.readValue(response.body(), TenantFeed.class);
        } catch (JacksonException malformed) {
            throw new IOException("the answer is no feed", malformed);
        }
    }

    private URI address(long revision) {
        return settings.url().resolve(TenantFeed.PATH + "?after=" + revision);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
