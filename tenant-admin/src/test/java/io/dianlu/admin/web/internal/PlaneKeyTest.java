package io.dianlu.admin.web.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaneKeyTest {

    @Test
    @DisplayName("an empty key stops the start with a message that names the setting")
    void emptyKey() {
        assertThatThrownBy(() -> new PlaneKey(" ")).hasMessageContaining("dianlu.tenant-feed.key");
    }
}
