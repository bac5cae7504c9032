package io.dianlu.local.stack.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContainerEnginesTest {
    @Test
    @DisplayName("containers without a Docker engine are refused with a way out")
    void saysWhatToDo() {
        assertThatThrownBy(() -> ContainerEngines.where(false))
                .hasMessageContaining("no Docker engine answers")
                .hasMessageContaining("without -Pcontainers");
    }
}
