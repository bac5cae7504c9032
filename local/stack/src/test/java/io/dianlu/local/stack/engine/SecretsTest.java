package io.dianlu.local.stack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("a secret is made once, stays, and only its owner may read the file")
    void staysAndIsPrivate() throws Exception {
        Secrets first = Secrets.in(home);
        String password = first.get("a");
        assertThat(password).hasSize(32).isNotEqualTo(first.get("b"));
        assertThat(Secrets.in(home).get("a")).isEqualTo(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first.file())))
                .isEqualTo("rw-------");
    }
}
