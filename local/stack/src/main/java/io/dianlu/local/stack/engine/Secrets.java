package io.dianlu.local.stack.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Passwords and keys of one stack: random, made when first asked for, kept in a file only its owner reads. */
public final class Secrets {
    private static final int BYTES = 16;

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Reads the file, if it is there. */
    public static Secrets in(Path home) throws IOException {
        var secrets = new Secrets(home.resolve("secrets.properties"));
        if (Files.exists(secrets.file)) {
            try (var reader = Files.newBufferedReader(secrets.file)) {
                secrets.values.load(reader);
            }
        }
        return secrets;
    }

    /** Where they stand. */
    public Path file() {
        return file;
    }

    /** The secret of this name. */
    public synchronized String get(String name) throws IOException {
        String value = values.getProperty(name);
        if (value == null) {
            var random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            value = HexFormat.of().formatHex(random);
            values.setProperty(name, value);
            save();
        }
        return value;
    }

    private void save() throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path partial = file.resolveSibling(file.getFileName() + ".partial");
        Files.deleteIfExists(partial);
        Files.createFile(partial, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(partial)) {
            values.store(writer, "Secrets of this local stack. Removed with its data by ./dianlu demo --fresh");
        }
        Files.move(partial, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
