package io.dianlu.platform.geo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads an outline shipped with the application: a vertex a line, an empty line between rings, {@code #} before remarks. */
final class OutlineFile {

    private OutlineFile() {}

    static Outline read(String resource) {
        try (var in = OutlineFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing in the application: " + resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outline parse(List<String> lines) {
        var rings = new ArrayList<Coordinate[]>();
        var ring = new ArrayList<Coordinate>();
        for (var line : lines) {
            if (line.isBlank()) {
                rings.add(ring.toArray(Coordinate[]::new));
                ring.clear();
            } else if (!line.startsWith("#")) {
                var numbers = line.split(" ");
                ring.add(new Coordinate(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])));
            }
        }
        rings.add(ring.toArray(Coordinate[]::new));
        return new Outline(rings);
    }
}
