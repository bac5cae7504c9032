package io.dianlu.admin.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends RunningTenantAdmin {

    private static final int MAX_BYTES = 8 * 1024 * 1024;

    /** As announced beforehand, and as sent piece by piece. */
    private static List<BodyPublisher> registration(int bytes) {
        var json = "{\"id\": \"%s\", \"alias\": \"%s\", \"name\": \"蜗牛商贸\", \"timeZone\": \"Asia/Shanghai\"}"
                .formatted(UUID.randomUUID(), newAlias())
                .getBytes(StandardCharsets.UTF_8);
        var body = (" ".repeat(bytes - json.length) + new String(json, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(body).hasSize(bytes);
        return List.of(
                BodyPublishers.ofByteArray(body), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
    }

    @Test
    @DisplayName("a body of eight megabytes is taken, one byte more is refused, whether it was announced or not")
    void bound() {
        for (var body : registration(MAX_BYTES)) {
            // the second way says the same once more
            assertThat(send(request("/api/v1/tenants").POST(body)).status()).isIn(201, 200);
        }
        for (var body : registration(MAX_BYTES + 1)) {
            var refused = send(request("/api/v1/tenants").POST(body));
            assertThat(refused.status()).as(refused.body()).isEqualTo(413);
            assertThat(refused.json().get("slug").asString()).isEqualTo("payload-too-large");
        }
    }
}
