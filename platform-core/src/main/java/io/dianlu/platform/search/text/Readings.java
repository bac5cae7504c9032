package io.dianlu.platform.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.sourceforge.pinyin4j.PinyinHelper;

/** How a simplified character is said: pinyin without tones, ü as v and as u, the usual reading first. */
final class Readings {

    private static final String OWN = "/search/readings.txt";
    private static final int FIRST = 0x3400;
    private static final AtomicReferenceArray<List<String>> KNOWN = new AtomicReferenceArray<>(0xA000 - FIRST);

    static {
        readOwn();
    }

    private Readings() {}

    /** @return empty for a character without a known reading */
    static List<String> of(char character) {
        int index = character - FIRST;
        if (index < 0 || index >= KNOWN.length()) {
            return List.of();
        }
        var known = KNOWN.get(index);
        if (known == null) {
            known = ask(character);
            KNOWN.set(index, known);
        }
        return known;
    }

    private static List<String> ask(char character) {
        var answers = PinyinHelper.toHanyuPinyinStringArray(character);
        if (answers == null || answers.length == 0) {
            return List.of();
        }
        return withU(List.of(answers[0].replaceAll("[0-9]", "").replace("u:", "v")));
    }

    private static List<String> withU(List<String> readings) {
        var all = new LinkedHashSet<>(readings);
        readings.stream()
                .filter(reading -> reading.indexOf('v') >= 0)
                .forEach(reading -> all.add(reading.replace('v', 'u')));
        return List.copyOf(all);
    }

    private static void readOwn() {
        try (var in = Objects.requireNonNull(Readings.class.getResourceAsStream(OWN), OWN);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var columns = List.of(line.split(" "));
                KNOWN.set(columns.getFirst().charAt(0) - FIRST, withU(columns.subList(1, columns.size())));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
