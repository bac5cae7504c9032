package io.dianlu.local.stack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project that is made from the code and committed, so that a change of it is seen; {@code -Dgenerated.update=true} rewrites it. */
public final class GeneratedFile {
    private final Path root;
    private final Path file;

    private GeneratedFile(Path root, String path) {
        this.root = root;
        this.file = root.resolve(path);
    }

    /** @param path from the project's root, such as {@code api/openapi/platform.yaml} */
    public static GeneratedFile at(String path) {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("api/openapi"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests run outside the project");
            }
        }
        return new GeneratedFile(folder, path);
    }

    /** As committed. */
    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares, or rewrites and passes. */
    public void mustBe(String generated) {
        if (Boolean.getBoolean("generated.update")) {
            write(generated);
        } else if (!Files.exists(file) || !text().equals(generated)) {
            throw new AssertionError("The code and " + root.relativize(file)
                    + " differ: run this test with -Dgenerated.update=true, look at the difference and commit it");
        }
    }

    private void write(String generated) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
