package io.dianlu.admin.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.admin.RunningTenantAdmin;
import io.dianlu.local.stack.testing.GeneratedFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@Import(Documented.class)
class OpenApiTest extends RunningTenantAdmin {

    @Test
    @DisplayName("the committed contract is what the application offers")
    void committed() throws Exception {
        var generated = get("/api/documents.yaml");
        assertThat(generated.status()).isEqualTo(200);
        GeneratedFile.at("api/openapi/tenant-admin.yaml").mustBe(generated.body());
    }
}
