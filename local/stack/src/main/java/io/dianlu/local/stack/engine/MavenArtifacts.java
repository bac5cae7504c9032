package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Fetches files through Maven, so that mirrors and proxies of the user's settings apply.
 *
 * @param root the checkout, whose parent POM names the plugin's version
 */
public record MavenArtifacts(Path root) {

    /** Copies one artifact, {@code group:artifact:version:type}, into a folder. */
    void copy(String artifact, Path folder) throws IOException {
        Commands.run(
                List.of(
                        "env",
                        "JAVA_HOME=" + System.getProperty("java.home"),
                        System.getProperty("dianlu.maven", "mvn"),
                        "-B",
                        "-q",
                        "-N",
                        "-f",
                        root.resolve("pom.xml").toString(),
                        "dependency:copy",
                        "-Dartifact=" + artifact,
                        "-DoutputDirectory=" + folder),
                folder.resolve("maven.log"));
    }
}
