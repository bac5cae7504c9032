package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.search.SearchUnavailable;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("An index that the engine refuses to make")
@Timeout(900)
class IndexRefusedTest {

    @Test
    @DisplayName("counts as none, and is made when the engine takes it, with everything in it")
    void mappingRefused() throws IOException {
        var shelf = new Shelf();
        try (var gate = new Gatekeeper(TestEngines.shared().elasticsearch())) {
            gate.refuse("PUT /.*-shop-2[^/]*", 400);
            try (var stand = Stand.over(gate.address(), TestEngines.shared().newIndexPrefix(), shelf)) {
                var tenant = stand.newTenant();
                shelf.put(tenant, Thing.named("蜗牛烘焙").document());
                assertThatThrownBy(() -> stand.found(tenant, "蜗牛")).isInstanceOf(SearchUnavailable.class);
                assertThat(stand.index().isAvailable()).isFalse();
                assertThat(stand.bean(Indexes.class).state(Shelf.SUBJECT).all()).isEmpty();
                gate.refuseNothing();
                stand.awaitIndex();
                stand.refresh();
                assertThat(stand.found(tenant, "蜗牛")).hasSize(1);
            }
        }
    }
}
