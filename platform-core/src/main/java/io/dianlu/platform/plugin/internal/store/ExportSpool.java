package io.dianlu.platform.plugin.internal.store;

import io.dianlu.plugin.ExportFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that is written into a file, up to a limit of files and of bytes before they are packed. */
final class ExportSpool implements AutoCloseable {

    static final int MOST_FILES = 1_000;
    static final long MOST_BYTES = 256L << 20;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");

    private final ZipOutputStream zip;
    private final Set<String> names = new HashSet<>();
    private long bytes;
    private boolean isOver;

    ExportSpool(Path file) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
    }

    /** Whether something was left out, whatever who wrote it made of the refusal. */
    boolean isOver() {
        return isOver;
    }

    /** Files of a folder, for a plugin to write. */
    ExportFiles folder(String folder) {
        return new ExportFiles() {
            @Override
            public OutputStream begin(String name) {
                if (!NAME.matcher(name).matches()) {
                    throw new IllegalArgumentException("A file of an export is called like notes.csv, not " + name);
                }
                try {
                    return ExportSpool.this.begin(folder + "/" + name);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void add(String name, byte[] content) {
                try {
                    begin(name).write(content);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    OutputStream begin(String path) throws IOException {
        if (names.size() == MOST_FILES) {
            isOver = true;
            throw new IllegalStateException("An export has at most " + MOST_FILES + " files");
        }
        if (!names.add(path)) {
            throw new IllegalArgumentException("There is a file " + path);
        }
        zip.putNextEntry(new ZipEntry(path));
        return new Entry(names.size());
    }

    /** Open as long as it is the last that was begun. */
    private final class Entry extends OutputStream {
        private final int number;

        Entry(int number) {
            this.number = number;
        }

        @Override
        public void write(int next) throws IOException {
            write(new byte[] {(byte) next}, 0, 1);
        }

        @Override
        public void write(byte[] content, int offset, int length) throws IOException {
            if (number != names.size()) {
                throw new IOException("Another file was begun");
            }
            bytes += length;
            if (bytes > MOST_BYTES) {
                isOver = true;
                throw new IOException("An export has at most " + MOST_BYTES + " bytes");
            }
            zip.write(content, offset, length);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
