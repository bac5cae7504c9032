package io.dianlu.plugin;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Takes the files of an export, one after the other, for the tenant of the call. The host limits how many there are and how large they become together: what is
 * past a limit is refused with an exception, and then nobody gets a part of the export.
 */
public interface ExportFiles {

    /**
     * Begins a file; what was begun before is complete. It need not be closed.
     *
     * @param name 1 to 100 letters, digits, dots, dashes and underscores, such as {@code notes.csv}; each once
     * @throws IllegalArgumentException for another name, or one that was there
     * @throws IllegalStateException past the limit of files
     */
    OutputStream begin(String name);

    /** A whole file. */
    void add(String name, byte[] content);

    /** A whole file of text, as UTF-8. */
    default void add(String name, String content) {
        add(name, content.getBytes(StandardCharsets.UTF_8));
    }
}
