package io.dianlu.local.stack.launcher;

import io.dianlu.local.stack.process.StepProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * A plugin that begins, from the archetype of the partner kit.
 *
 * @param name its id, and the name of its folder
 * @param parent where the folder is made
 */
record NewPlugin(String name, Path parent) {
    /** As the platform takes it; it also names addresses, a schema and permissions. */
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    private static final String GENERATE = "org.apache.maven.plugins:maven-archetype-plugin:3.4.0:generate";

    /** @throws Complaint when the name is none, or the folder is there */
    void check() {
        if (!ID.matcher(name).matches() || name.endsWith("-") || name.contains("--")) {
            throw new Complaint(
                    "%s cannot be the name of a plugin: 2 to 40 lower-case letters, digits and single dashes, a letter first and no dash last, such as shelf-talk"
                            .formatted(name.isEmpty() ? "An empty text" : name));
        }
        if (!SourceVersion.isName(packageName())) {
            throw new Complaint(name + " cannot be the name of a plugin: Java keeps " + packageName() + " for itself");
        }
        if (Files.exists(folder())) {
            throw new Complaint(folder() + " is there already: choose another name, or another folder to work in");
        }
    }

    private Path folder() {
        return parent.resolve(name);
    }

    private String packageName() {
        return "com.example." + name.replace("-", "");
    }

    int make(Path checkout) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                "env",
                "JAVA_HOME=" + System.getProperty("java.home"),
                System.getProperty("dianlu.maven", "mvn"),
                "-B",
                "-q",
                GENERATE,
                "-DarchetypeGroupId=io.dianlu",
                "-DarchetypeArtifactId=plugin-archetype",
                "-DarchetypeVersion=0.1.0-SNAPSHOT",
                "-DarchetypeCatalog=local",
                "-DgroupId=com.example",
                "-DartifactId=" + name,
                "-Dversion=1.0.0",
                "-Dpackage=" + packageName(),
                "-Dcheckout=" + checkout,
                "-DoutputDirectory=" + parent);
        // a pom.xml in the folder around it would be taken for a parent
        builder.directory(Files.createTempDirectory("dianlu-plugin-new").toFile())
                .redirectErrorStream(true);
        var process = StepProcess.start(builder);
        List<String> said;
        try (var output = process.output()) {
            said = output.lines().toList();
        }
        int exit = process.join();
        Files.delete(builder.directory().toPath());
        if (exit != 0 || !Files.exists(folder().resolve("pom.xml"))) {
            throw new Complaint("the plugin could not be made:\n" + String.join("\n", said));
        }
        System.out.printf("""
                %s is there. Next:
                  %s plugin dev %s    builds it, installs it into the running demo, and again on each change
                  %s/docs/plugin-guide.zh-CN.md, plugin-guide.md    the guide%n""", folder(), checkout.resolve("dianlu"), folder(), checkout);
        return 0;
    }
}
