package io.dianlu.admin.keycloak.internal;

import io.dianlu.admin.keycloak.internal.ServiceToken.Granted;
import io.dianlu.admin.shared.OutsideFailure;
import io.dianlu.admin.shared.OutsideFailure.Reason;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's admin REST on the tenants' realm. A call that is not answered within seconds counts as none: whoever waits has a page open. */
@Component
@EnableConfigurationProperties(TenantRealm.class)
class AdminApi {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int NOT_SIGNED_IN = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_OF_A_PROXY = 502;

    private final TenantRealm realm;
    private final RestClient http;
    private final JsonMapper json;
    private final ServiceToken token;

    AdminApi(TenantRealm realm, JsonMapper json) {
        this.realm = realm;
        this.json = json;
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build());
        requests.setReadTimeout(ANSWER);
        this.http = RestClient.builder().requestFactory(requests).build();
        this.token = new ServiceToken(this::grant);
    }

    /** @param id of what was made, the last part of its address */
    record Answer(int status, String body, Optional<String> id) {

        boolean ok() {
            return status / 100 == 2;
        }

        Answer orFail() {
            if (!ok()) {
                throw new OutsideFailure(Reason.KEYCLOAK_REFUSED, status + " " + body);
            }
            return this;
        }
    }

    <T> List<T> list(Class<T> type, String path, Object... variables) {
        var answer = call(HttpMethod.GET, path, null, variables).orFail();
        return read(answer, json.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** @return empty when there is none */
    <T> Optional<T> find(Class<T> type, String path, Object... variables) {
        var answer = call(HttpMethod.GET, path, null, variables);
        return answer.status() == NOT_FOUND
                ? Optional.empty()
                : Optional.of(read(answer.orFail(), json.constructType(type)));
    }

    <T> T read(Answer answer, Class<T> type) {
        return read(answer, json.constructType(type));
    }

    /** Whatever Keycloak answers, unless it does not know us. */
    Answer call(HttpMethod method, String path, @Nullable Object body, Object... variables) {
        var answer = once(method, path, body, variables);
        if (answer.status() == NOT_SIGNED_IN) {
            // Keycloak was set up anew, or its keys were changed
            token.forget();
            answer = once(method, path, body, variables);
        }
        if (answer.status() == NOT_SIGNED_IN || answer.status() == FORBIDDEN) {
            answer.orFail();
        }
        return answer;
    }

    /** What is gone already is gone. */
    void remove(String path, Object... variables) {
        var answer = call(HttpMethod.DELETE, path, null, variables);
        if (answer.status() != NOT_FOUND) {
            answer.orFail();
        }
    }

    private Answer once(HttpMethod method, String path, @Nullable Object body, Object... variables) {
        var bearer = token.get();
        var request = http.method(method)
                .uri(realm.admin() + path, variables)
                .headers(headers -> headers.setBearerAuth(bearer));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).body(json.writeValueAsBytes(body));
        }
        return answered(request);
    }

    private Granted grant() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        form.add("client_id", realm.serviceClient().id());
        form.add("client_secret", realm.serviceClient().secret());
        var request = http.method(HttpMethod.POST)
                .uri(realm.tokens())
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form);
        return read(answered(request).orFail(), json.constructType(Granted.class));
    }

    private static Answer answered(RestClient.RequestHeadersSpec<?> request) {
        try {
            var answer = request.exchangeForRequiredValue((_, response) -> answer(response));
            if (answer.status() >= FIRST_OF_A_PROXY) {
                throw new OutsideFailure(Reason.KEYCLOAK_AWAY, answer.status() + " " + answer.body());
            }
            return answer;
        } catch (ResourceAccessException away) {
            throw new OutsideFailure(Reason.KEYCLOAK_AWAY, String.valueOf(away.getMessage()));
        }
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        var location = response.getHeaders().getLocation();
        var id = Optional.ofNullable(location).map(address -> address.getPath().replaceAll(".*/", ""));
        return new Answer(
                response.getStatusCode().value(),
                new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8),
                id);
    }

    private <T> T read(Answer answer, JavaType type) {
        try {
            return json.readValue(answer.body(), type);
        } catch (JacksonException noJson) {
            throw new OutsideFailure(Reason.KEYCLOAK_REFUSED, noJson.getOriginalMessage());
        }
    }
}
