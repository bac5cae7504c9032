package io.dianlu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import io.dianlu.platform.canary.CanaryApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    @Test
    void everyRoomKeepsToTheRoomsItSaysItUses() {
        ApplicationModules.of(PlatformCore.class).verify();
    }

    @Test
    void everyRoomDeclaresWhatItUses() {
        assertThat(ApplicationModules.of(PlatformCore.class).stream())
                .extracting(ApplicationModule::getIdentifier)
                .extracting(Object::toString)
                .contains(
                        "shared",
                        "tenancy",
                        "web",
                        "identity",
                        "geo",
                        "search",
                        "customer",
                        "visit",
                        "checkin",
                        "report");
    }

    @Test
    void theCanaryThatLooksUpstairsIsCaught() {
        var canary = ApplicationModules.of(CanaryApplication.class, new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(canary::verify).isInstanceOf(Violations.class).hasMessageContaining("lower");
    }
}
