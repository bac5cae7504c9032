package io.dianlu.platform.search.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed, understood.
 *
 * @param whole everything as one
 * @param terms the words of it, when there are several; each must be found
 */
public record SearchText(Term whole, List<Term> terms) {

    private static final int MAX_TERMS = 6;
    private static final Pattern BETWEEN_TERMS = Pattern.compile("[\\s\\u3000,，、;；]+");

    public static SearchText of(String typed) {
        var words = Arrays.stream(BETWEEN_TERMS.split(typed.strip()))
                .map(Term::of)
                .filter(term -> !term.isEmpty())
                .limit(MAX_TERMS)
                .toList();
        return new SearchText(Term.of(typed), words.size() > 1 ? words : List.of());
    }

    public boolean isEmpty() {
        return whole.isEmpty();
    }

    /**
     * One word.
     *
     * @param folded in the spelling of the index
     * @param phones the digits to look for in phone numbers, in alternative forms; empty when it is no part of a number
     * @param latin the letters as typed, when they may be pinyin or initials; else empty
     * @param homophone the pinyin of Chinese characters, to find what sounds the same; else empty
     */
    public record Term(String folded, List<String> phones, String latin, String homophone) {

        static Term of(String typed) {
            var folded = Folded.of(typed);
            var text = folded.text();
            int han = Han.count(text);
            boolean spelled = han == 0 && text.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
            return new Term(
                    text, PhoneDigits.wanted(typed), spelled ? text : "", han >= 2 ? Spelling.usual(folded) : "");
        }

        boolean isEmpty() {
            return folded.isEmpty();
        }

        /** Whether it is long enough for a misprinted character to be forgiven. */
        public boolean forgivesCharacters() {
            return Han.count(folded) >= 3;
        }
    }
}
