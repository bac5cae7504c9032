package io.dianlu.local.stack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.stack.ProjectTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script alone, in a checkout without sources, on a path that holds only what the test puts there. */
@DisplayName("The dianlu script")
class DemoScriptTest {
    private static final List<String> SHELL = List.of(
            "bash",
            "dirname",
            "readlink",
            "sed",
            "uname",
            "id",
            "awk",
            "df",
            "cut",
            "cat",
            "mkdir",
            "rm",
            "find",
            "sort",
            "tr",
            "xargs",
            "cksum",
            "tail",
            "sleep",
            "unshare");

    @TempDir
    Path checkout;

    @BeforeEach
    void layOut() throws Exception {
        Path project = ProjectTree.find().root();
        Path scripts = Files.createDirectories(checkout.resolve("local/stack/scripts"));
        try (var files = Files.list(project.resolve("local/stack/scripts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, scripts.resolve(file.getFileName()));
            }
        }
        Files.copy(project.resolve("dianlu"), checkout.resolve("dianlu"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.createDirectories(checkout.resolve("bin"));
        for (String name : SHELL) {
            for (String folder : List.of("/bin", "/usr/bin")) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    tool(name, "exec %s/%s \"$@\"".formatted(folder, name));
                }
            }
        }
        tool("mvn", "echo maven was called; exit 3");
    }

    @Test
    @DisplayName("names every missing tool and how to get it before it builds anything")
    void missingTools() throws Exception {
        var run = run("demo");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output())
                .contains(
                        "missing on this machine",
                        "Node 20.19 or newer",
                        "https://nodejs.org",
                        "npm",
                        "./dianlu doctor")
                .doesNotContain("building", "maven was called", "Maven:");
        Files.delete(checkout.resolve("bin/mvn"));
        assertThat(run("demo", "--engines-only").output())
                .contains("Maven: Debian: apt-get install maven")
                .doesNotContain("Node", "building");
    }

    @Test
    @DisplayName("refuses a Node that is too old as if it were missing")
    void oldNode() throws Exception {
        tool("node", "exit 1");
        tool("npm", "echo 11.0.0");
        assertThat(run("demo").output()).contains("Node 20.19 or newer").doesNotContain("building", "npm:");
    }

    @Test
    @DisplayName("does not build beside another one that builds, and does after one that was killed")
    void oneBuildAtATime() throws Exception {
        Path lock = Files.createDirectories(checkout.resolve(".dianlu/build")).resolve("pid");
        Files.writeString(lock, ProcessHandle.current().pid() + "\n");
        var second = run("demo", "--engines-only");
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.output())
                .contains("another ./dianlu (pid " + ProcessHandle.current().pid() + ") is building")
                .doesNotContain("maven was called");
        assertThat(lock).exists();

        Process killed = new ProcessBuilder("true").start();
        killed.waitFor();
        Files.writeString(lock, killed.pid() + "\n");
        var after = run("demo", "--engines-only");
        assertThat(after.output()).contains("maven was called", "building failed");
        assertThat(after.exit()).isEqualTo(1);
        assertThat(lock).doesNotExist();
    }

    @Test
    @DisplayName("tells the doctor's findings with exit code 1 when something is missing")
    void doctor() throws Exception {
        var run = run("doctor");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.output()).contains("ok       mvn", "MISSING  node", "apt-get install nodejs");
    }

    private void tool(String name, String script) throws IOException {
        Path file = checkout.resolve("bin").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    private record Run(int exit, String output) {}

    private Run run(String... arguments) throws Exception {
        var command =
                new ArrayList<>(List.of("/bin/bash", checkout.resolve("dianlu").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", checkout.resolve("bin").toString());
        builder.environment().put("HOME", checkout.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
