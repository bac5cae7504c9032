package io.dianlu.local.elasticsearch.analysis;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Token filters whose official settings do not match Lucene's arguments one by one. */
final class ComposedFilters {
    private ComposedFilters() {}

    static TokenFilterFactory cjkBigram(String name, Settings settings) {
        List<String> ignored = settings.getAsList("ignored_scripts");
        int scripts = 0;
        scripts |= ignored.contains("han") ? 0 : CJKBigramFilter.HAN;
        scripts |= ignored.contains("hiragana") ? 0 : CJKBigramFilter.HIRAGANA;
        scripts |= ignored.contains("katakana") ? 0 : CJKBigramFilter.KATAKANA;
        scripts |= ignored.contains("hangul") ? 0 : CJKBigramFilter.HANGUL;
        int kept = scripts;
        boolean unigrams = settings.getAsBoolean("output_unigrams", false);
        return factory(name, input -> new CJKBigramFilter(input, kept, unigrams));
    }

    static TokenFilterFactory unique(String name, Settings settings) {
        boolean samePosition = settings.getAsBoolean("only_on_same_position", false);
        return factory(name, input -> new UniqueTokens(input, samePosition));
    }

    private interface Filtering {
        TokenStream apply(TokenStream input);
    }

    private static TokenFilterFactory factory(String name, Filtering filtering) {
        return new AbstractTokenFilterFactory(name) {
            @Override
            public TokenStream create(TokenStream input) {
                return filtering.apply(input);
            }
        };
    }
}
