package io.dianlu.admin.tenant.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedKeyTest {

    @Test
    @DisplayName("an empty key stops the start with a message that names the setting")
    void emptyKey() {
        assertThatThrownBy(() -> new FeedKey(" ")).hasMessageContaining("dianlu.tenant-feed.key");
    }
}
