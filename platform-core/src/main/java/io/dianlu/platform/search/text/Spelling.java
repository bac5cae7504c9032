package io.dianlu.platform.search.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a name is typed on a Latin keyboard.
 *
 * @param whole the whole name in pinyin, in every sensible reading
 * @param wholeInitials the same in initials
 * @param parts the pinyin from each syllable on
 * @param partInitials the initials from each syllable on
 * @param stretches the pinyin of syllables side by side, of {@link #MIN_STRETCH} to {@link #MAX_STRETCH} letters, the longest cut off there
 */
public record Spelling(
        Set<String> whole,
        Set<String> wholeInitials,
        Set<String> parts,
        Set<String> partInitials,
        Set<String> stretches) {

    /** Letters of the shortest stretch. */
    public static final int MIN_STRETCH = 7;
    /** Letters of the longest stretch: about five syllables. */
    public static final int MAX_STRETCH = 16;

    /** Ways to read one name that are kept; a name with more ambiguous characters is found by its usual readings. */
    private static final int MAX_WAYS = 12;

    public static Spelling of(Folded name) {
        var whole = new LinkedHashSet<String>();
        var wholeInitials = new LinkedHashSet<String>();
        var parts = new LinkedHashSet<String>();
        var partInitials = new LinkedHashSet<String>();
        var stretches = new LinkedHashSet<String>();
        for (var way : ways(Syllable.of(name))) {
            whole.add(String.join("", way));
            wholeInitials.add(initials(way));
            for (int i = 0; i < way.size(); i++) {
                parts.add(String.join("", way.subList(i, way.size())));
                partInitials.add(initials(way.subList(i, way.size())));
                addStretches(way.subList(i, way.size()), stretches);
            }
        }
        whole.remove("");
        wholeInitials.remove("");
        return new Spelling(whole, wholeInitials, parts, partInitials, stretches);
    }

    private static void addStretches(List<String> way, Set<String> stretches) {
        var letters = new StringBuilder();
        for (var reading : way) {
            letters.append(reading);
            if (letters.length() >= MIN_STRETCH) {
                stretches.add(letters.substring(0, Math.min(MAX_STRETCH, letters.length())));
            }
            if (letters.length() >= MAX_STRETCH) {
                return;
            }
        }
    }

    /** The whole text in its usual readings. */
    static String usual(Folded text) {
        return Syllable.of(text).stream()
                .map(syllable -> syllable.readings().getFirst())
                .collect(Collectors.joining());
    }

    private static String initials(List<String> way) {
        return way.stream().map(reading -> reading.substring(0, 1)).collect(Collectors.joining());
    }

    private static List<List<String>> ways(List<Syllable> syllables) {
        List<List<String>> ways = List.of(List.of());
        for (var syllable : syllables) {
            int kept = Math.clamp(MAX_WAYS / ways.size(), 1, syllable.readings().size());
            var longer = new ArrayList<List<String>>(ways.size() * kept);
            for (var reading : syllable.readings().subList(0, kept)) {
                for (var way : ways) {
                    var next = new ArrayList<>(way);
                    next.add(reading);
                    longer.add(next);
                }
            }
            ways = longer;
        }
        return ways;
    }
}
