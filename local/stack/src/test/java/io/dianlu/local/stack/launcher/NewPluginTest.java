package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A new plugin")
class NewPluginTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Shelf", "1shelf", "shelf_talk", "shelf-", "shelf--talk", "店路", "../shelf", "new"})
    @DisplayName("has a name that the platform and Java can take, or is told why not")
    void names(String name) {
        assertThatThrownBy(() -> new NewPlugin(name, folder).check())
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("cannot be the name of a plugin");
    }

    @Test
    @DisplayName("may have a name of forty characters, not of forty-one")
    void length() {
        assertThatCode(() -> new NewPlugin("a".repeat(40), folder).check()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new NewPlugin("a".repeat(41), folder).check()).isInstanceOf(Complaint.class);
    }

    @Test
    @DisplayName("overwrites nothing that is there")
    void there() throws IOException {
        assertThatCode(() -> new NewPlugin("shelf-talk", folder).check()).doesNotThrowAnyException();
        Files.createDirectory(folder.resolve("shelf-talk"));
        assertThatThrownBy(() -> new NewPlugin("shelf-talk", folder).check())
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("is there already");
    }
}
