package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.ProjectTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The script alone, in a checkout without sources, on a path that holds only what the test puts there. */
record BareCheckout(Path root) {
    private static final String SHELL =
            "bash dirname readlink sed uname id awk df cut cat mkdir rm ln find sort tr xargs"
                    + " cksum tail sleep grep unshare";

    /** What a command printed, and how it ended. */
    record Run(int exit, String output) {}

    static BareCheckout in(Path root) throws IOException {
        Path project = ProjectTree.find().root();
        Path scripts = Files.createDirectories(root.resolve("local/stack/scripts"));
        try (var files = Files.list(project.resolve("local/stack/scripts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, scripts.resolve(file.getFileName()));
            }
        }
        Files.copy(project.resolve("dianlu"), root.resolve("dianlu"));
        Files.writeString(root.resolve("pom.xml"), "");
        Files.createDirectories(root.resolve("bin"));
        var checkout = new BareCheckout(root);
        for (String name : SHELL.split(" ")) {
            for (String folder : List.of("/bin", "/usr/bin")) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    checkout.tool(name, "exec %s/%s \"$@\"".formatted(folder, name));
                }
            }
        }
        return checkout;
    }

    void tool(String name, String script) throws IOException {
        Path file = root.resolve("bin").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        file.toFile().setExecutable(true);
    }

    /** Starts {@code ./dianlu} with these arguments. */
    Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("os.name").startsWith("Linux")) {
            // who runs the tests in the background may ignore signals, and so would everything below
            command.addAll(List.of("/usr/bin/env", "--default-signal"));
        }
        command.addAll(List.of("/bin/bash", root.resolve("dianlu").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", root.resolve("bin").toString());
        builder.environment().put("HOME", root.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    Run run(String... arguments) throws Exception {
        return end(start(arguments));
    }

    /** Reads what it still prints and waits for its end. */
    static Run end(Process process) throws Exception {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
