package io.dianlu.plugin.testkit;

import io.dianlu.plugin.ExportFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The files of an export, by name, as text. */
final class ExportedFiles implements ExportFiles {

    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    @Override
    public OutputStream begin(String name) {
        var file = new ByteArrayOutputStream();
        if (files.put(name, file) != null) {
            throw new IllegalArgumentException("There is a file " + name);
        }
        return file;
    }

    @Override
    public void add(String name, byte[] content) {
        try {
            begin(name).write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        files.forEach((name, content) -> texts.put(name, content.toString(StandardCharsets.UTF_8)));
        return texts;
    }
}
