package io.dianlu.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the places of this checkout, wherever inside it a program was started. */
public record ProjectTree(Path root) {

    /** The checkout around the working folder, or the one named by the system property {@code dianlu.project}. */
    public static ProjectTree find() {
        String named = System.getProperty("dianlu.project");
        if (named != null) {
            return new ProjectTree(Path.of(named).toAbsolutePath().normalize());
        }
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("local/stack/pom.xml"))) {
                return new ProjectTree(folder);
            }
        }
        throw new IllegalStateException(start + " is not inside the Dianlu checkout");
    }

    /**
     * Unpacked programs: made once, shared by all stacks of this checkout, kept when data are thrown away. Another folder,
     * to be shared by several checkouts, is named by {@code DIANLU_PROGRAMS}.
     */
    public Path distributions() {
        String named = System.getenv("DIANLU_PROGRAMS");
        return named == null || named.isBlank() ? root.resolve(".dianlu/programs") : Path.of(named);
    }

    /** Realm files that Keycloak imports. */
    public Path realms() {
        return root.resolve("local/stack/src/main/keycloak");
    }

    /** The module that builds the search server's folders. */
    public Path elasticsearchModule() {
        return root.resolve("local/stack/elasticsearch");
    }
}
