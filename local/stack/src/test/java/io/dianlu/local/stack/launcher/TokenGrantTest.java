package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dianlu.local.stack.ProjectTree;
import io.dianlu.local.stack.engine.Secrets;
import io.dianlu.local.stack.process.Ports;
import io.dianlu.local.stack.process.RunFolders;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A token for scripts")
class TokenGrantTest {
    @TempDir
    Path home;

    @Test
    @DisplayName("is refused in one line when nothing runs, with where to look")
    void nothingRuns() throws Exception {
        String port = Integer.toString(Ports.free());
        var settings = new StackSettings(
                ProjectTree.find(), new RunFolders(home), StackPorts.from(Map.of("DIANLU_KEYCLOAK_PORT", port)));
        assertThatThrownBy(() -> new TokenGrant(settings, Secrets.in(home)).token("zhongyuan-rep1", "organization"))
                .isInstanceOf(Complaint.class)
                .hasMessageContaining("does not answer at http://127.0.0.1:" + port)
                .hasMessageContaining("./dianlu status");
    }
}
