package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.text.SearchText;
import io.dianlu.platform.search.text.SearchText.Term;
import io.dianlu.platform.search.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns what was typed into clauses. Each way to match has a score of its own, so that the better kind of match always comes first: exact,
 * beginning, part, similar, a field of the tenant's own, address. Frequencies play no part: they would let one tenant's names move another tenant's results.
 */
final class TextClauses {

    private static final double WHOLE_NAME = 1000;
    private static final double WHOLE_SPELLING = 800;
    private static final double BEGINNING = 600;
    private static final double BEGINNING_SPELLED = 540;
    private static final double BEGINNING_INITIALS = 500;
    private static final double PHONE = 450;
    private static final double PART = 400;
    private static final double WHOLE_CONTACT = 380;
    private static final double PART_SPELLED = 350;
    private static final double PART_OF_CONTACT = 340;
    private static final double PART_INITIALS = 300;
    private static final double CONTACT_SPELLED = 280;
    private static final double SOUNDS_THE_SAME = 180;
    private static final double MISTYPED = 150;
    private static final double MOST_CHARACTERS = 100;
    private static final double CUSTOM_FIELD = 60;
    private static final double ADDRESS = 30;
    private static final double MOST_OF_ADDRESS = 10;

    /** The longest beginnings that are terms of the index, by its definition. */
    private static final int BEGINNING_OF_NAME = 6;

    private static final int BEGINNING_OF_INITIALS = 5;

    private final String mark;

    /** @param mark begins every pinyin token of the tenant */
    TextClauses(String mark) {
        this.mark = mark;
    }

    Map<String, Object> of(SearchText text) {
        var whole = term(text.whole());
        if (text.terms().isEmpty()) {
            return whole;
        }
        var each = text.terms().stream().map(this::term).toList();
        return Clauses.best(List.of(whole, Map.of("bool", Map.of("must", each, "boost", 1.0 / each.size()))));
    }

    private Map<String, Object> term(Term term) {
        var clauses = new ArrayList<Map<String, Object>>();
        written(term.folded(), clauses);
        if (!term.latin().isEmpty()) {
            spelled(term.latin(), clauses);
        }
        if (!term.homophone().isEmpty()) {
            clauses.add(said("", term.homophone(), SOUNDS_THE_SAME));
        }
        if (term.forgivesCharacters()) {
            clauses.add(mostCharacters(term.folded()));
            clauses.add(mistyped(term.homophone(), 1));
        }
        if (!term.phones().isEmpty()) {
            clauses.add(Clauses.flat(
                    Clauses.any(term.phones().stream()
                            .map(digits -> Clauses.part("phone", digits))
                            .toList()),
                    PHONE));
        }
        return Clauses.best(clauses);
    }

    private static void written(String text, List<Map<String, Object>> clauses) {
        boolean single = text.codePointCount(0, text.length()) == 1;
        clauses.add(Clauses.term("name.whole", text, WHOLE_NAME));
        clauses.add(Clauses.term("contact.whole", text, WHOLE_CONTACT));
        clauses.add(
                text.length() <= BEGINNING_OF_NAME
                        ? Clauses.term("name.beginning", text, BEGINNING)
                        : Clauses.beginning("name.whole", text, BEGINNING));
        if (single) {
            clauses.add(Clauses.term("name.singles", text, PART));
            clauses.add(Clauses.term("contact.singles", text, PART_OF_CONTACT));
            return;
        }
        clauses.add(Clauses.flat(Clauses.part("name", text), PART));
        clauses.add(Clauses.flat(Clauses.part("contact", text), PART_OF_CONTACT));
        clauses.add(Clauses.flat(Clauses.part("own", text), CUSTOM_FIELD));
        clauses.add(Clauses.flat(Clauses.part("address", text), ADDRESS));
        if (text.length() > 3) {
            clauses.add(Clauses.flat(Clauses.most("address", text, "75%", 1), MOST_OF_ADDRESS));
        }
    }

    private void spelled(String letters, List<Map<String, Object>> clauses) {
        clauses.add(Clauses.term("spelling", letters, WHOLE_SPELLING));
        clauses.add(said(DocumentJson.FROM_START, letters, BEGINNING_SPELLED));
        clauses.add(said("", letters, PART_SPELLED));
        if (letters.length() > 1) {
            clauses.add(begun("initials", DocumentJson.FROM_START + letters, BEGINNING_INITIALS));
            clauses.add(begun("initials", letters, PART_INITIALS));
            clauses.add(begun("contact_spelling", letters, CONTACT_SPELLED));
        }
        if (letters.length() > 3) {
            clauses.add(mistyped(letters, letters.length() < 9 ? 1 : 2));
        }
    }

    /** The pinyin of a name, from its start or from any syllable on. */
    private Map<String, Object> said(String start, String letters, double score) {
        return letters.length() <= DocumentJson.SHORT
                ? Clauses.term("pinyin", mark + start + letters, score)
                : Clauses.beginning("long_pinyin", mark + start + cut(letters, DocumentJson.LONG), score);
    }

    private static Map<String, Object> begun(String field, String letters, double score) {
        return letters.length() <= BEGINNING_OF_INITIALS
                ? Clauses.term(field, letters, score)
                : Clauses.beginning(field, letters, score);
    }

    /** So many wrong, missing, extra or exchanged letters; as many letters at the beginning are trusted, which keeps the search short. */
    private Map<String, Object> mistyped(String letters, int mistakes) {
        var field = letters.length() + mistakes <= DocumentJson.SHORT ? "pinyin" : "long_pinyin";
        return Map.of(
                "fuzzy",
                Map.of(
                        field,
                        Map.of(
                                "value",
                                mark + cut(letters, Spelling.MAX_STRETCH),
                                "fuzziness",
                                mistakes,
                                "prefix_length",
                                mark.length() + mistakes,
                                "max_expansions",
                                30,
                                "boost",
                                MISTYPED)));
    }

    /** All characters but one of a short name, four in five of a long one, and at least two of them side by side. */
    private static Map<String, Object> mostCharacters(String text) {
        int length = text.codePointCount(0, text.length());
        var share = length <= 6 ? Integer.toString(length - 1) : "80%";
        return Map.of(
                "bool",
                Map.of(
                        "filter", Clauses.most("name.singles", text, share, 1),
                        "must", Clauses.most("name", text, "1", MOST_CHARACTERS / length)));
    }

    private static String cut(String letters, int length) {
        return letters.substring(0, Math.min(length, letters.length()));
    }
}
