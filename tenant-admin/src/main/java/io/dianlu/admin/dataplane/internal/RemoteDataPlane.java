package io.dianlu.admin.dataplane.internal;

import io.dianlu.admin.dataplane.DataPlane;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import io.dianlu.tenant.TenantFeed;
import io.dianlu.tenant.TenantSetup;
import io.dianlu.tenant.TenantUsage;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@Component
@EnableConfigurationProperties(DataPlaneSettings.class)
class RemoteDataPlane implements DataPlane {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int CONFLICT = 409;

    private final RestClient http;
    private final JsonMapper json;

    RemoteDataPlane(DataPlaneSettings settings, JsonMapper json) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.core().url())
                .defaultHeader(TenantFeed.KEY_HEADER, settings.tenantFeed().key())
                .build();
        this.json = json;
    }

    private record Answer(int status, String body) {}

    @Override
    public TenantSetup setUp(UUID tenant) {
        return read(call(HttpMethod.PUT, TenantSetup.PATH, tenant), TenantSetup.class);
    }

    @Override
    public void takeBack(UUID tenant) {
        call(HttpMethod.DELETE, TenantSetup.PATH, tenant);
    }

    @Override
    public TenantUsage usage(@Nullable UUID after) {
        var answer = after == null
                ? call(HttpMethod.GET, TenantUsage.PATH)
                : call(HttpMethod.GET, TenantUsage.PATH + "?after={after}", after);
        return read(answer, TenantUsage.class);
    }

    private <T> T read(Answer answer, Class<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (JacksonException notOfTheContract) {
            throw new OutsideFailure(Reason.DATA_PLANE_REFUSED, notOfTheContract.getOriginalMessage());
        }
    }

    private Answer call(HttpMethod method, String path, Object... variables) {
        try {
            var answer = http.method(method)
                    .uri(path, variables)
                    .exchangeForRequiredValue((_, response) -> answer(response));
            if (answer.status() / 100 != 2) {
                throw new OutsideFailure(reason(answer.status()), answer.status() + " " + answer.body());
            }
            return answer;
        } catch (ResourceAccessException away) {
            throw new OutsideFailure(Reason.DATA_PLANE_AWAY, String.valueOf(away.getMessage()));
        }
    }

    private static Reason reason(int status) {
        if (status == CONFLICT) {
            return Reason.TENANT_IN_USE;
        }
        return status > 500 ? Reason.DATA_PLANE_AWAY : Reason.DATA_PLANE_REFUSED;
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        return new Answer(
                response.getStatusCode().value(),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
