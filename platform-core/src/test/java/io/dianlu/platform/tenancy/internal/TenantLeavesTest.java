package io.dianlu.platform.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.PlatformCore;
import io.dianlu.platform.shared.Ids;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile.FirstAdministrator;
import io.dianlu.tenant.TenantState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

/** From the operator's change to the answer a person gets: feed, directory and request filter of one running platform, over HTTP. */
@DisplayName("Within a minute of the operator's decision")
class TenantLeavesTest {

    private static final Duration PROMISED = Duration.ofMinutes(1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static FollowedTenantsFeedServer controlPlane;
    private static ConfigurableApplicationContext platform;

    private final TenantId tenant = new TenantId(Ids.next());
    private final UUID person = administrator();
    private final UUID shop = Ids.next();

    /** The pause between two calls of the feed is left at what an installation has. */
    @BeforeAll
    static void startBothPlanes() throws IOException {
        controlPlane = new FollowedTenantsFeedServer();
        var engines = TestEngines.shared();
        var database = engines.newDatabase();
        platform = new SpringApplicationBuilder(PlatformCore.class)
                .initializers(application -> ((GenericApplicationContext) application)
                        .registerBean("testTokens", JwtDecoder.class, () -> TenantLeavesTest::decode))
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.application().user(),
                        "--spring.datasource.password=" + database.application().password(),
                        "--spring.liquibase.user=" + database.owner().user(),
                        "--spring.liquibase.password=" + database.owner().password(),
                        "--dianlu.redis.url=" + engines.newRedisDatabase(),
                        "--dianlu.elasticsearch.url=" + engines.elasticsearch(),
                        "--dianlu.elasticsearch.index-prefix=" + engines.newIndexPrefix(),
                        "--dianlu.tenant-feed.url="
                                + controlPlane
                                        .settings(Duration.ZERO, Duration.ZERO)
                                        .url(),
                        "--dianlu.tenant-feed.patience=" + FollowedTenantsFeedServer.PATIENCE,
                        "--dianlu.tenant-feed.key=" + FollowedTenantsFeedServer.KEY);
    }

    @AfterAll
    static void stopBothPlanes() {
        platform.close();
        controlPlane.close();
    }

    private UUID administrator() {
        FirstAdministrator administrator =
                controlPlane.put(tenant, TenantState.ACTIVE).firstAdministrator();
        return administrator.subject();
    }

    @Test
    @DisplayName("people of a suspended tenant read on and no longer write, and write again when it is active again")
    void suspended() throws Exception {
        assertThat(write()).isEqualTo("201");
        controlPlane.put(tenant, TenantState.SUSPENDED);
        await().atMost(PROMISED).untilAsserted(() -> assertThat(write()).isEqualTo("403 tenant-suspended"));
        assertThat(read()).isEqualTo("200");
        controlPlane.put(tenant, TenantState.ACTIVE);
        await().atMost(PROMISED).untilAsserted(() -> assertThat(write()).isEqualTo("200"));
    }

    @Test
    @DisplayName("people of a deactivated tenant are out, for reading too, with the token that was good before")
    void deactivated() throws Exception {
        assertThat(read()).isEqualTo("200");
        controlPlane.put(tenant, TenantState.DEACTIVATED);
        await().atMost(PROMISED).untilAsserted(() -> assertThat(read()).isEqualTo("403 tenant-closed"));
        assertThat(write()).isEqualTo("403 tenant-closed");
    }

    @Test
    @DisplayName("people of a purged tenant are out, and nobody knows their tenant any more")
    void purged() throws Exception {
        assertThat(read()).isEqualTo("200");
        controlPlane.put(tenant, TenantState.PURGED);
        await().atMost(PROMISED).untilAsserted(() -> assertThat(read()).isEqualTo("403 tenant-unknown"));
        assertThat(write()).isEqualTo("403 tenant-unknown");
    }

    private String read() throws Exception {
        return send(request().GET());
    }

    /** The same command each time: it is stored once, and answered with 201 the first time, 200 later. */
    private String write() throws Exception {
        var body = JSON.writeValueAsString(Map.of("id", shop, "name", "蜗牛烘焙", "kind", "SHOP"));
        return send(request().POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request() {
        var port = platform.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/customers"))
                .header("Authorization", "Bearer " + tenant + "." + person)
                .header("Content-Type", "application/json");
    }

    private static String send(HttpRequest.Builder request) throws Exception {
        var answer = HTTP.send(request.build(), BodyHandlers.ofString());
        var slug = JSON.readTree(answer.body()).path("slug").asString("");
        return (answer.statusCode() + " " + slug).strip();
    }

    private static Jwt decode(String token) {
        var parts = token.split("\\.");
        return Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(parts[1])
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(3_600))
                .claim("organization", Map.of("t", Map.of("id", "t", "tenant_id", List.of(parts[0]))))
                .build();
    }
}
