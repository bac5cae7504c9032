package io.dianlu.local.demo.csv;

import java.util.Arrays;
import java.util.List;

/** The phones of one cell. People separate several by all kinds of signs; blanks and dashes are part of a number. */
final class Phones {
    private static final String SEPARATORS = "[,，;；/／、|]+|\\s+(?:或|和)\\s*";

    private Phones() {}

    static List<String> of(String cell) {
        return Arrays.stream(cell.split(SEPARATORS))
                .map(String::strip)
                .filter(phone -> !phone.isEmpty())
                .distinct()
                .toList();
    }
}
