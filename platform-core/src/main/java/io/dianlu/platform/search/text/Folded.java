package io.dianlu.platform.search.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text in the one spelling that is compared: half width, lower case, simplified, without accents, spaces and punctuation. Remembers which
 * character of the original each of its characters comes from.
 */
public final class Folded {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String original;
    private final String text;
    private final int[] origins;

    private Folded(String original, String text, int[] origins) {
        this.original = original;
        this.text = text;
        this.origins = origins;
    }

    public static Folded of(String original) {
        var text = new StringBuilder(original.length());
        var origins = new int[original.length() + 8];
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            var letters = fold(codePoint);
            for (int j = 0; j < letters.length(); j++) {
                if (text.length() == origins.length) {
                    origins = Arrays.copyOf(origins, origins.length * 2);
                }
                origins[text.length()] = i;
                text.append(letters.charAt(j));
            }
            i += Character.charCount(codePoint);
        }
        return new Folded(original, text.toString(), Arrays.copyOf(origins, text.length()));
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where in the original the character at {@code index} comes from. */
    int origin(int index) {
        return origins[index];
    }

    /** Where in the original that character ends. */
    int originEnd(int index) {
        return origins[index] + Character.charCount(original.codePointAt(origins[index]));
    }

    /** Whether a space or punctuation stood before that character. */
    boolean beginsWord(int index) {
        return index == 0 || origins[index] > originEnd(index - 1);
    }

    private static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint) ? String.valueOf((char) Character.toLowerCase(codePoint)) : "";
        }
        if (Han.isUnified(codePoint)) {
            return String.valueOf(SimplifiedCharacters.of((char) codePoint));
        }
        var compatible = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        var letters = new StringBuilder(2);
        compatible.codePoints().forEach(one -> appendLetter(one, letters));
        return letters.toString();
    }

    private static void appendLetter(int codePoint, StringBuilder letters) {
        if (!Character.isLetterOrDigit(codePoint)) {
            return;
        }
        if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN) {
            letters.append(ACCENTS.matcher(Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD))
                    .replaceAll(""));
        } else if (Han.isUnified(codePoint)) {
            letters.append(SimplifiedCharacters.of((char) codePoint));
        } else {
            letters.appendCodePoint(codePoint);
        }
    }
}
