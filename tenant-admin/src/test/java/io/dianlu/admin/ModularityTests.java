package io.dianlu.admin;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    @DisplayName("every room keeps to its declared borders")
    void borders() {
        ApplicationModules.of(TenantAdmin.class).verify();
    }
}
