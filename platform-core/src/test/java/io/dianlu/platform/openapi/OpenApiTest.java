package io.dianlu.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.GeneratedFile;
import io.dianlu.platform.testing.FieldPlatform;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    @Test
    void theCommittedContractIsWhatThePlatformOffers() throws Exception {
        var address = URI.create(FieldPlatform.shared().address() + "/documents.yaml");
        try (var client = HttpClient.newHttpClient()) {
            var generated = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            assertThat(generated.statusCode()).isEqualTo(200);
            GeneratedFile.at("api/openapi/platform.yaml").mustBe(generated.body());
        }
    }
}
