package io.dianlu.platform.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.testing.TestEngines;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.testing.Patient;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After an error that no program expects")
class IndexErrorsTest {

    @Test
    @DisplayName("who waited for the index is told, and changes are taken over as before")
    void goesOn() {
        try (var stand = Stand.open(
                TestEngines.shared().elasticsearch(), TestEngines.shared().newIndexPrefix())) {
            var tenant = stand.newTenant();
            var thing = Thing.named("坚持");
            stand.shelf().put(tenant, thing.document());
            stand.shelf().beforeEachLoad(() -> {
                throw new NoClassDefFoundError("gone");
            });
            // more often than there are workers
            for (int i = 0; i < 3; i++) {
                assertThat(TenantJobs.call(tenant, () -> stand.index().enqueue(Shelf.SUBJECT, List.of(thing.id()))))
                        .failsWithin(Patient.LIMIT)
                        .withThrowableOfType(ExecutionException.class)
                        .withCauseInstanceOf(NoClassDefFoundError.class);
            }
            stand.shelf().beforeEachLoad(() -> {});
            stand.stock(tenant, thing);
            assertThat(stand.found(tenant, "坚持")).containsExactly(thing.id());
        }
    }
}
