package io.dianlu.platform.search.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Traditional → simplified, character by character, so that a part of a name folds exactly as it does within the whole name. The table is
 * OpenCC's; its phrase conversion would depend on the neighbours.
 */
final class SimplifiedCharacters {

    private static final String TABLE = "/data/dictionary/TSCharacters.txt";
    private static final char[] SIMPLIFIED = load();

    private SimplifiedCharacters() {}

    static char of(char character) {
        return SIMPLIFIED[character];
    }

    private static char[] load() {
        var table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) i;
        }
        try (var in = Objects.requireNonNull(ZhConverterUtil.class.getResourceAsStream(TABLE), TABLE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> take(line, table));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static void take(String line, char[] table) {
        var columns = line.split("\\s+");
        if (columns.length < 2 || columns[0].length() != 1) {
            return;
        }
        char traditional = columns[0].charAt(0);
        for (int i = 1; i < columns.length; i++) {
            // 乾 stays 乾 in 乾坤 and becomes 干 elsewhere: for finding, always the simpler one
            if (columns[i].length() == 1 && columns[i].charAt(0) != traditional) {
                table[traditional] = columns[i].charAt(0);
                return;
            }
        }
    }
}
