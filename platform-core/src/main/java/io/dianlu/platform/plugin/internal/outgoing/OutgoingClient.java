package io.dianlu.platform.plugin.internal.outgoing;

import io.dianlu.plugin.Http;
import io.dianlu.plugin.HttpAnswer;
import io.dianlu.plugin.HttpCall;
import io.dianlu.plugin.HttpFailure;
import io.dianlu.plugin.HttpFailure.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Sends what was found to be allowed. It follows no redirect, keeps no cookie, tries nothing twice, and ends at its time whatever the other side does. */
final class OutgoingClient implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_TO_ONE_HOST = 8;

    private final CloseableHttpClient client;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outgoing-clock").factory());

    OutgoingClient(OpenAddresses addresses) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_TO_ONE_HOST)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(3))
                        .setSocketTimeout(Timeout.ofSeconds(Http.MOST_SECONDS))
                        .setTimeToLive(Timeout.ofMinutes(1))
                        .build())
                .build();
        this.client = HttpClientBuilder.create()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /** @throws HttpFailure as {@link Http#send} */
    HttpAnswer send(HttpCall call) {
        var request = new HttpUriRequestBase(call.method(), call.address());
        call.headers().forEach(request::setHeader);
        if (call.body().length > 0) {
            request.setEntity(new ByteArrayEntity(call.body(), null));
        }
        var end = clock.schedule(request::cancel, Http.MOST_SECONDS, TimeUnit.SECONDS);
        try {
            return client.execute(request, OutgoingClient::answer);
        } catch (OpenAddresses.Shut shut) {
            throw new HttpFailure(Kind.REFUSED, String.valueOf(shut.getMessage()), shut);
        } catch (IOException failed) {
            throw request.isCancelled()
                    ? new HttpFailure(Kind.TOO_SLOW, "No answer within " + Http.MOST_SECONDS + " s", failed)
                    : new HttpFailure(Kind.UNREACHABLE, call.address().getHost() + ": " + failed, failed);
        } finally {
            end.cancel(false);
        }
    }

    private static HttpAnswer answer(ClassicHttpResponse response) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>();
        for (var header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(header.getValue());
        }
        return new HttpAnswer(response.getCode(), headers, body(response.getEntity()));
    }

    private static byte[] body(@Nullable HttpEntity entity) throws IOException {
        var body = new ByteArrayOutputStream();
        if (entity == null) {
            return body.toByteArray();
        }
        var in = entity.getContent();
        var buffer = new byte[8192];
        for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
            if (body.size() + got > Http.MOST_BYTES_READ) {
                throw new HttpFailure(
                        Kind.TOO_LARGE, "The answer has more than " + Http.MOST_BYTES_READ + " bytes", null);
            }
            body.write(buffer, 0, got);
        }
        return body.toByteArray();
    }

    @Override
    public void close() throws IOException {
        clock.shutdownNow();
        client.close();
    }
}
