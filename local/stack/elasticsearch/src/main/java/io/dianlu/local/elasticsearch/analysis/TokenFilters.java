package io.dianlu.local.elasticsearch.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKWidthFilterFactory;
import org.apache.lucene.analysis.core.DecimalDigitFilterFactory;
import org.apache.lucene.analysis.core.FlattenGraphFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.UpperCaseFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilterFactory;
import org.apache.lucene.analysis.miscellaneous.LengthFilterFactory;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilterFactory;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.TrimFilterFactory;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilterFactory;
import org.apache.lucene.analysis.ngram.EdgeNGramFilterFactory;
import org.apache.lucene.analysis.ngram.NGramFilterFactory;
import org.apache.lucene.analysis.pattern.PatternReplaceFilterFactory;
import org.apache.lucene.analysis.reverse.ReverseStringFilterFactory;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** The token filters that are plain Lucene. */
final class TokenFilters {
    static final List<OfficialName<TokenFilterFactory>> ALL = List.of(
            OfficialName.of("lowercase", LowerCaseFilterFactory::new),
            OfficialName.of("uppercase", UpperCaseFilterFactory::new),
            OfficialName.<TokenFilterFactory>of("asciifolding", ASCIIFoldingFilterFactory::new)
                    .with("preserve_original", "preserveOriginal"),
            OfficialName.of("cjk_width", CJKWidthFilterFactory::new),
            OfficialName.of("decimal_digit", DecimalDigitFilterFactory::new),
            OfficialName.of("trim", TrimFilterFactory::new),
            OfficialName.of("reverse", ReverseStringFilterFactory::new),
            OfficialName.of("flatten_graph", FlattenGraphFilterFactory::new),
            OfficialName.of("keyword_repeat", KeywordRepeatFilterFactory::new),
            OfficialName.of("remove_duplicates", RemoveDuplicatesTokenFilterFactory::new),
            OfficialName.<TokenFilterFactory>of("edge_ngram", EdgeNGramFilterFactory::new)
                    .with("min_gram", "minGramSize", "1")
                    .with("max_gram", "maxGramSize", "2")
                    .with("preserve_original", "preserveOriginal"),
            OfficialName.<TokenFilterFactory>of("ngram", NGramFilterFactory::new)
                    .with("min_gram", "minGramSize", "1")
                    .with("max_gram", "maxGramSize", "2")
                    .with("preserve_original", "preserveOriginal"),
            OfficialName.<TokenFilterFactory>of("length", LengthFilterFactory::new)
                    .with("min", "min", "0")
                    .with("max", "max", Integer.toString(Integer.MAX_VALUE)),
            OfficialName.<TokenFilterFactory>of("limit", LimitTokenCountFilterFactory::new)
                    .with("max_token_count", "maxTokenCount", "1")
                    .with("consume_all_tokens", "consumeAllTokens"),
            OfficialName.<TokenFilterFactory>of("truncate", TruncateTokenFilterFactory::new)
                    .with("length", "prefixLength", "10"),
            OfficialName.<TokenFilterFactory>of("pattern_replace", TokenFilters::patternReplace)
                    .with("pattern", "pattern")
                    .with("replacement", "replacement", "")
                    .with("all", "replace", "true"),
            wordDelimiter());

    /** Those that also work on the single token of a keyword field's normalizer. */
    private static final Set<String> NORMALIZING =
            Set.of("lowercase", "uppercase", "asciifolding", "cjk_width", "decimal_digit", "trim", "pattern_replace");

    private TokenFilters() {}

    static org.elasticsearch.index.analysis.TokenFilterFactory adapt(
            OfficialName<TokenFilterFactory> official, String name, Settings settings) {
        TokenFilterFactory lucene = official.create(settings);
        return NORMALIZING.contains(official.name()) ? new Normalizing(name, lucene) : new Plain(name, lucene);
    }

    private static TokenFilterFactory patternReplace(Map<String, String> arguments) {
        arguments.computeIfPresent("replace", (key, all) -> all.equals("true") ? "all" : "first");
        return new PatternReplaceFilterFactory(arguments);
    }

    private static OfficialName<TokenFilterFactory> wordDelimiter() {
        return OfficialName.<TokenFilterFactory>of("word_delimiter_graph", WordDelimiterGraphFilterFactory::new)
                .with("generate_word_parts", "generateWordParts")
                .with("generate_number_parts", "generateNumberParts")
                .with("catenate_words", "catenateWords")
                .with("catenate_numbers", "catenateNumbers")
                .with("catenate_all", "catenateAll")
                .with("split_on_case_change", "splitOnCaseChange")
                .with("split_on_numerics", "splitOnNumerics")
                .with("preserve_original", "preserveOriginal")
                .with("stem_english_possessive", "stemEnglishPossessive");
    }

    private static class Plain extends AbstractTokenFilterFactory {
        private final TokenFilterFactory lucene;

        Plain(String name, TokenFilterFactory lucene) {
            super(name);
            this.lucene = lucene;
        }

        @Override
        public TokenStream create(TokenStream input) {
            return lucene.create(input);
        }

        /** Otherwise the highlighter would cut grams out of the middle of words. */
        @Override
        public boolean breaksFastVectorHighlighter() {
            return lucene instanceof NGramFilterFactory || lucene instanceof EdgeNGramFilterFactory;
        }
    }

    private static final class Normalizing extends Plain implements NormalizingTokenFilterFactory {
        Normalizing(String name, TokenFilterFactory lucene) {
            super(name, lucene);
        }
    }
}
