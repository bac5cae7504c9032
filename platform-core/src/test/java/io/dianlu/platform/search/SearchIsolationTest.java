package io.dianlu.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.TenantIsolationContract;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The room keeps no tables: its documents are found through the customers', and its rebuilds by their id. */
@DisplayName("What search knows of another tenant")
class SearchIsolationTest extends TenantIsolationContract {

    private final UUID shop = shop();
    private final UUID rebuild = rebuild();

    private UUID rebuild() {
        var started = owner.post("/index-rebuilds", Map.of());
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        return UUID.fromString(started.at("/id").asString());
    }

    @Override
    protected List<Question> byId() {
        return List.of(Question.of("/index-rebuilds/" + rebuild, rebuild));
    }

    @Override
    protected List<Question> lists() {
        return List.of(
                Question.of("/customer-search?q=", shop),
                Question.of("/customer-search?q=&ownerId=" + owner.id(), shop),
                Question.of("/customer-search?q=&tag=" + SECRET_ENCODED, shop));
    }

    @Override
    protected List<Question> searches() {
        return List.of(
                Question.of("/customer-search?q=" + SECRET_ENCODED, shop),
                Question.of("/customer-search?q=wnjm", shop),
                Question.of("/customer-search?q=13800138000", shop));
    }

    @Override
    protected List<String> tables() {
        return List.of();
    }

    @Test
    @DisplayName("A run of another tenant is unknown at the door")
    void door() {
        var rebuilds = PLATFORM.bean(IndexRebuilds.class);
        TenantJobs.run(tenant.id(), () -> assertThat(rebuilds.find(rebuild)).isPresent());
        TenantJobs.run(
                stranger.tenant().id(), () -> assertThat(rebuilds.find(rebuild)).isEmpty());
    }
}
