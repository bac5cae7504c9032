package io.dianlu.platform.search.text;

import java.util.BitSet;
import java.util.List;

/** Finds which characters of a text a word stands for: as written, as pinyin or initials, as what sounds the same, or most of it. */
final class TextMatch {

    private TextMatch() {}

    static void mark(Folded text, SearchText.Term term, BitSet marks) {
        if (term.isEmpty() || markWritten(text, term.folded(), marks)) {
            return;
        }
        var spelled = term.latin().isEmpty() ? term.homophone() : term.latin();
        if (!spelled.isEmpty() && markSpelled(text, spelled, !term.latin().isEmpty(), marks)) {
            return;
        }
        if (term.forgivesCharacters()) {
            markMost(text, term.folded(), marks);
        }
    }

    private static boolean markWritten(Folded text, String wanted, BitSet marks) {
        boolean found = false;
        for (int i = text.text().indexOf(wanted); i >= 0; i = text.text().indexOf(wanted, i + 1)) {
            set(text, i, i + wanted.length(), marks);
            found = true;
        }
        return found;
    }

    private static boolean markSpelled(Folded text, String wanted, boolean orInitials, BitSet marks) {
        var syllables = Syllable.of(text);
        for (int from = 0; from < syllables.size(); from++) {
            int to = endOfPinyin(syllables, from, wanted, 0);
            if (to < 0 && orInitials && wanted.length() > 1) {
                to = endOfInitials(syllables, from, wanted);
            }
            if (to >= 0) {
                set(text, syllables.get(from).start(), syllables.get(to).end(), marks);
                return true;
            }
        }
        return false;
    }

    /** The syllable in which the wanted letters end when they are said from syllable {@code at} on, or -1. */
    private static int endOfPinyin(List<Syllable> syllables, int at, String wanted, int done) {
        if (at == syllables.size()) {
            return -1;
        }
        for (var reading : syllables.get(at).readings()) {
            int left = wanted.length() - done;
            if (left <= reading.length()) {
                if (reading.startsWith(wanted.substring(done))) {
                    return at;
                }
            } else if (wanted.startsWith(reading, done)) {
                int end = endOfPinyin(syllables, at + 1, wanted, done + reading.length());
                if (end >= 0) {
                    return end;
                }
            }
        }
        return -1;
    }

    private static int endOfInitials(List<Syllable> syllables, int from, String wanted) {
        int to = from + wanted.length() - 1;
        if (to >= syllables.size()) {
            return -1;
        }
        for (int i = from; i <= to; i++) {
            char initial = wanted.charAt(i - from);
            if (syllables.get(i).readings().stream().noneMatch(reading -> reading.charAt(0) == initial)) {
                return -1;
            }
        }
        return to;
    }

    /** Marks pairs of neighbours that both have, if they make up about half of what is wanted. */
    private static void markMost(Folded text, String wanted, BitSet marks) {
        var found = new BitSet();
        for (int i = 0; i + 2 <= wanted.length(); i++) {
            int at = text.text().indexOf(wanted.substring(i, i + 2));
            if (at >= 0) {
                found.set(at, at + 2);
            }
        }
        if (found.cardinality() * 2 >= wanted.length()) {
            found.stream().forEach(i -> set(text, i, i + 1, marks));
        }
    }

    private static void set(Folded text, int start, int end, BitSet marks) {
        marks.set(text.origin(start), text.originEnd(end - 1));
    }
}
