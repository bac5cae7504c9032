package io.dianlu.local.stack.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The class path of a built module: its classes and what the build wrote down about its dependencies. */
final class ModuleClasspath {
    private ModuleClasspath() {}

    static String of(Path module) throws IOException {
        Path classes = module.resolve("target/classes");
        Path dependencies = module.resolve("target/run.classpath");
        if (!Files.isDirectory(classes) || !Files.exists(dependencies)) {
            throw new Complaint(module + " is not built");
        }
        return classes + File.pathSeparator + Files.readString(dependencies).strip();
    }
}
