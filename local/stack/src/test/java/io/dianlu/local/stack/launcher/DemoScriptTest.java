package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The dianlu script")
class DemoScriptTest {
    @TempDir
    Path folder;

    private BareCheckout checkout;

    @BeforeEach
    void layOut() throws Exception {
        checkout = BareCheckout.in(folder);
        checkout.tool("mvn", "echo maven was called; exit 3");
    }

    @Test
    @DisplayName("names every missing tool and how to get it before it builds anything")
    void missingTools() throws Exception {
        var run = checkout.run("demo");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "missing on this machine",
                        "Node 20.19 or newer",
                        "https://nodejs.org",
                        "npm",
                        "./dianlu doctor")
                .doesNotContain("building", "maven was called", "Maven:");
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(checkout.run("demo", "--engines-only").output())
                .contains("Maven: Debian: apt-get install maven")
                .doesNotContain("Node", "building");
    }

    @Test
    @DisplayName("refuses a Node that is too old as if it were missing")
    void oldNode() throws Exception {
        checkout.tool("node", "exit 1");
        checkout.tool("npm", "echo 11.0.0");
        assertThat(checkout.run("demo").output())
                .contains("Node 20.19 or newer")
                .doesNotContain("building", "npm:");
    }

    @Test
    @DisplayName("tells the doctor's findings with exit code 1 when something is missing")
    void doctor() throws Exception {
        var run = checkout.run("doctor");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("ok       mvn", "MISSING  node", "apt-get install nodejs");
    }

    @Test
    @DisplayName("builds nothing to tell that nothing runs")
    void nothingRuns() throws Exception {
        assertThat(checkout.run("stop")).isEqualTo(new BareCheckout.Run(0, "Dianlu was not running\n"));
        assertThat(checkout.run("status").exit()).isEqualTo(3);
        assertThat(checkout.run("status", "--wait", "1").output()).contains("is not running");
    }

    @Test
    @DisplayName("lets Java print and find Chinese where the machine says nothing about its letters")
    void letters() throws Exception {
        checkout.tool("mvn", "echo letters of $LC_ALL; exit 3");
        assertThat(checkout.run("demo", "--engines-only").output()).contains("letters of C.UTF-8");
    }
}
