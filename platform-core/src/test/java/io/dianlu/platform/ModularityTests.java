package io.dianlu.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import io.dianlu.platform.canary.CanaryApplication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    @Test
    void everyRoomKeepsToTheRoomsItSaysItUses() {
        ApplicationModules.of(PlatformCore.class).verify();
    }

    @Test
    void everyRoomDeclaresWhatItUses() {
        var rooms = ApplicationModules.of(PlatformCore.class).stream()
                .map(room -> room.getBasePackage().getName())
                .toList();
        assertThat(rooms)
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(room -> assertThat(declares(room)).as(room).isTrue());
        assertThat(declares("io.dianlu.platform.canary.upper")).isFalse();
    }

    private static boolean declares(String room) {
        try {
            var declared = Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class);
            return declared != null && !List.of(declared.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
        } catch (ClassNotFoundException undescribed) {
            return false;
        }
    }

    @Test
    void theCanaryThatLooksUpstairsIsCaught() {
        var canary = ApplicationModules.of(CanaryApplication.class, new ImportOption.OnlyIncludeTests());
        assertThatThrownBy(canary::verify).isInstanceOf(Violations.class).hasMessageContaining("lower");
    }
}
