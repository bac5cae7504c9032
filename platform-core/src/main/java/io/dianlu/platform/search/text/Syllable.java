package io.dianlu.platform.search.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a folded text that is said as one: a Chinese character, or a run of letters or of digits.
 *
 * @param start index in the folded text
 * @param end index after it
 * @param readings at least one
 */
record Syllable(int start, int end, List<String> readings) {

    static List<Syllable> of(Folded text) {
        var folded = text.text();
        var syllables = new ArrayList<Syllable>();
        for (int i = 0; i < folded.length(); ) {
            var readings = Readings.of(folded.charAt(i));
            int end = readings.isEmpty() ? endOfRun(text, i) : i + 1;
            syllables.add(new Syllable(i, end, readings.isEmpty() ? List.of(folded.substring(i, end)) : readings));
            i = end;
        }
        return syllables;
    }

    private static int endOfRun(Folded text, int start) {
        var folded = text.text();
        boolean digits = Character.isDigit(folded.charAt(start));
        int end = start + 1;
        while (end < folded.length()
                && !text.beginsWord(end)
                && Character.isDigit(folded.charAt(end)) == digits
                && Readings.of(folded.charAt(end)).isEmpty()) {
            end++;
        }
        return end;
    }
}
