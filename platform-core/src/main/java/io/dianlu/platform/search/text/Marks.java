package io.dianlu.platform.search.text;

import io.dianlu.platform.shared.PhoneNumbers;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Shows why a text was found: the text in HTML, everything escaped, with the matched characters in {@code <em>}. */
public final class Marks {

    private final SearchText wanted;

    public Marks(SearchText wanted) {
        this.wanted = wanted;
    }

    /** @return null when nothing in the text matches */
    public @Nullable String inText(String text) {
        var folded = Folded.of(text);
        var marks = new BitSet(text.length());
        for (var term : wanted.terms()) {
            TextMatch.mark(folded, term, marks);
        }
        TextMatch.mark(folded, wanted.whole(), marks);
        return marked(text, marks);
    }

    /** @return null when no part of the number matches */
    public @Nullable String inPhone(String phone) {
        var marks = new BitSet(phone.length());
        for (var term : wanted.terms()) {
            markDigits(phone, term, marks);
        }
        markDigits(phone, wanted.whole(), marks);
        return marked(phone, marks);
    }

    /** The text in HTML without any mark. */
    public static String none(String text) {
        return html(text, new BitSet());
    }

    private static void markDigits(String phone, SearchText.Term term, BitSet marks) {
        var digits = PhoneNumbers.digits(phone);
        for (var wanted : term.phones()) {
            int found = digits.indexOf(wanted);
            if (found >= 0) {
                marks.set(indexOfDigit(phone, found), indexOfDigit(phone, found + wanted.length() - 1) + 1);
                return;
            }
        }
    }

    private static int indexOfDigit(String phone, int number) {
        int seen = -1;
        for (int i = 0; i < phone.length(); i++) {
            if (Character.isDigit(phone.charAt(i)) && ++seen == number) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException(number);
    }

    private static @Nullable String marked(String text, BitSet marks) {
        return marks.isEmpty() ? null : html(text, marks);
    }

    private static String html(String text, BitSet marks) {
        var html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (marks.get(i) && (i == 0 || !marks.get(i - 1))) {
                html.append("<em>");
            }
            appendEscaped(text.charAt(i), html);
            if (marks.get(i) && !marks.get(i + 1)) {
                html.append("</em>");
            }
        }
        return html.toString();
    }

    private static void appendEscaped(char character, StringBuilder html) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            default -> html.append(character);
        }
    }
}
