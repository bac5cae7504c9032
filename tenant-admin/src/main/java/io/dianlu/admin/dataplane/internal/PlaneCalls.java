package io.dianlu.admin.dataplane.internal;

import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import io.dianlu.tenant.TenantFeed;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Calls of the data plane, each with the key that both planes share or with a pass, and in the language of whoever is behind it. */
final class PlaneCalls {

    private static final Duration CONNECT = Duration.ofSeconds(2);

    private final RestClient http;
    private final JsonMapper json;
    private final String key;

    /** @param patience how long an answer may take */
    PlaneCalls(DataPlaneSettings settings, JsonMapper json, Duration patience) {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(patience);
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.core().url())
                .build();
        this.key = settings.tenantFeed().key();
        this.json = json;
    }

    record Answer(int status, String body) {

        boolean isGood() {
            return status / 100 == 2;
        }

        OutsideFailure failure() {
            return new OutsideFailure(
                    status > 500 ? Reason.DATA_PLANE_AWAY : Reason.DATA_PLANE_REFUSED, status + " " + body);
        }
    }

    /**
     * @param body a file, which is sent as it is; anything else as JSON; null for none
     * @throws OutsideFailure data-plane-away when no answer came
     */
    Answer send(HttpMethod method, @Nullable Object body, String path, Object... variables) {
        var request = request(method, path, variables).header(TenantFeed.KEY_HEADER, key);
        if (body instanceof Path file) {
            request.contentType(MediaType.APPLICATION_OCTET_STREAM).body(new FileSystemResource(file));
        } else if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsString(body));
        }
        return answer(request);
    }

    /**
     * Reads what a pass opens; the key stays here.
     *
     * @throws OutsideFailure data-plane-away when no answer came
     */
    Answer read(String pass, String path, Object... variables) {
        return answer(request(HttpMethod.GET, path, variables).header(HttpHeaders.AUTHORIZATION, "Bearer " + pass));
    }

    private RestClient.RequestBodySpec request(HttpMethod method, String path, Object... variables) {
        return http.method(method)
                .uri(path, variables)
                .header(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        LocaleContextHolder.getLocale().toLanguageTag());
    }

    private static Answer answer(RestClient.RequestBodySpec request) {
        try {
            return request.exchangeForRequiredValue((_, response) -> answer(response));
        } catch (ResourceAccessException away) {
            throw new OutsideFailure(Reason.DATA_PLANE_AWAY, String.valueOf(away.getMessage()));
        }
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        return new Answer(
                response.getStatusCode().value(),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** @throws OutsideFailure data-plane-refused when it is not of the contract */
    <T> T read(Answer answer, TypeReference<T> type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (JacksonException notOfTheContract) {
            throw new OutsideFailure(Reason.DATA_PLANE_REFUSED, notOfTheContract.getOriginalMessage());
        }
    }
}
