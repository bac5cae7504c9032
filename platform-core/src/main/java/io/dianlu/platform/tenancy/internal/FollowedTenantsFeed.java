package io.dianlu.platform.tenancy.internal;

import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One call of the control plane's feed. A slow answer counts as none: what is known already is served meanwhile. */
final class FollowedTenantsFeed implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowedTenantsFeed.class);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private final FollowedTenantsSettings settings;
    private final JsonMapper json;
    private final Duration longestAnswer;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    FollowedTenantsFeed(FollowedTenantsSettings settings, JsonMapper json) {
        this(settings, json, ANSWER);
    }

    /** @param longestAnswer how long a call takes at most, from its begin to the last byte of the answer */
    FollowedTenantsFeed(FollowedTenantsSettings settings, JsonMapper json, Duration longestAnswer) {
        this.settings = settings;
        this.json = json;
        this.longestAnswer = longestAnswer;
    }

    /**
     * One page as far as this version can read it.
     *
     * @param unread tenants it tells of in a shape that this version cannot read
     * @param full whether more may wait behind it
     */
    record Heard(long revision, List<TenantProfile> profiles, Set<TenantId> unread, boolean full) {}

    /** @throws IOException when the control plane is away, refuses the key or sends what is no feed */
    Heard after(long revision) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address(revision))
                .header(TenantFeed.KEY_HEADER, settings.key())
                .build();
        var response = answer(request);
        if (response.statusCode() != 200) {
            throw new IOException("the feed answered with status " + response.statusCode());
        }
        try {
            return heard(json.readTree(response.body()));
        } catch (JacksonException malformed) {
            throw new IOException("the answer is no feed", malformed);
        }
    }

    /** A request's own time limit ends with the headers: a body that stops half-way would be waited for without end. */
    private HttpResponse<byte[]> answer(HttpRequest request) throws IOException, InterruptedException {
        var call = client.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return call.get(longestAnswer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("the feed's answer was not whole within " + longestAnswer, slow);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException away ? away : new IOException(failed.getCause());
        } finally {
            call.cancel(true);
        }
    }

    private Heard heard(JsonNode feed) throws IOException {
        var entries = feed.path("profiles");
        if (!feed.path("revision").isIntegralNumber() || !entries.isArray()) {
            throw new IOException("the answer is no feed");
        }
        var profiles = new ArrayList<TenantProfile>(entries.size());
        var unread = new HashSet<TenantId>();
        for (var entry : entries) {
            try {
                profiles.add(json.treeToValue(entry, TenantProfile.class));
            } catch (JacksonException newer) {
                // one tenant in a shape of tomorrow must not keep the others from being heard
                LOG.warn("Tenant {} is passed over: {}", entry.path("id"), newer.getOriginalMessage());
                id(entry).ifPresent(unread::add);
            }
        }
        return new Heard(feed.path("revision").asLong(), profiles, unread, entries.size() >= TenantFeed.PAGE);
    }

    private Optional<TenantId> id(JsonNode entry) {
        try {
            return Optional.ofNullable(json.treeToValue(entry.path("id"), TenantId.class));
        } catch (JacksonException unreadable) {
            return Optional.empty();
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
