package io.dianlu.local.stack.engine;

import io.dianlu.local.stack.process.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Keycloak's distribution: fetched through Maven, unpacked, and built for PostgreSQL once (about a minute). */
public final class KeycloakProgram {
    public static final String VERSION = "26.7.3";
    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:" + VERSION + ":tar.gz";

    private final Distribution distribution;
    private final MavenArtifacts artifacts;
    private final Progress progress;

    public KeycloakProgram(Distribution distribution, MavenArtifacts artifacts, Progress progress) {
        this.distribution = distribution;
        this.artifacts = artifacts;
        this.progress = progress;
    }

    Path built() throws IOException {
        return distribution.unpacked("keycloak-" + VERSION, folder -> {
            Path downloads = Files.createDirectories(distribution.folder().resolve("downloads"));
            progress.say("keycloak", "fetching the distribution, 176 MB, once");
            artifacts.copy(ARTIFACT, downloads);
            Path archive = downloads.resolve("keycloak-quarkus-dist-" + VERSION + ".tar.gz");
            Archives.unpackGzip(archive, folder);
            Files.delete(archive);
            progress.say("keycloak", "building it for PostgreSQL, about a minute, once");
            build(folder);
        });
    }

    private void build(Path folder) throws IOException {
        Commands.run(
                List.of(
                        "env",
                        "JAVA_HOME=" + System.getProperty("java.home"),
                        folder.resolve("bin/kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true"),
                distribution.folder().resolve("keycloak-build.log"));
    }
}
