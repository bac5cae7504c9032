package io.dianlu.admin.catalogue.web;

import io.dianlu.admin.shared.GeneralProblem;
import io.dianlu.admin.shared.Problem;
import io.dianlu.tenant.plugin.PluginVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The jar in a request, on disk while somebody works with it: in memory it would take a third of what this application has. */
final class SentJar {

    private static final int PIECE = 64 << 10;

    private SentJar() {}

    /** @throws Problem payload-too-large past {@value PluginVersion#MOST_BYTES} bytes */
    static <R> R with(InputStream body, Function<Path, R> work) throws IOException {
        var file = Files.createTempFile("dianlu-plugin", ".jar");
        try {
            copy(body, file);
            return work.apply(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void copy(InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var piece = new byte[PIECE];
            long bytes = 0;
            for (int got = body.read(piece); got >= 0; got = body.read(piece)) {
                bytes += got;
                if (bytes > PluginVersion.MOST_BYTES) {
                    throw Problem.of(GeneralProblem.PAYLOAD_TOO_LARGE);
                }
                out.write(piece, 0, got);
            }
        }
    }
}
