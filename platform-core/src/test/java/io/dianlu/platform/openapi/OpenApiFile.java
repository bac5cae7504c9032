package io.dianlu.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A generated contract under {@code api/openapi}; {@code -Dopenapi.update=true} rewrites it. */
public final class OpenApiFile {

    private final Path file;

    private OpenApiFile(Path file) {
        this.file = file;
    }

    public static OpenApiFile named(String name) {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("api/tenant-contract"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("The tests run outside the project");
            }
        }
        return new OpenApiFile(folder.resolve("api/openapi").resolve(name));
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
    void mustBe(String generated) throws IOException {
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
            return;
        }
        if (!Files.exists(file) || !Files.readString(file).equals(generated)) {
            throw new AssertionError("The API and " + file.getFileName()
                    + " differ: run this test with -Dopenapi.update=true, look at the difference and commit it");
        }
    }
}
