package io.dianlu.local.elasticsearch.analysis;

import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** Tokenizers that cut grams between characters of chosen kinds: Lucene has them, its factories lack the choice. */
final class GramTokenizers {
    private GramTokenizers() {}

    static TokenizerFactory ngram(IndexSettings index, String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        requireAllowedDifference(index, min, max);
        IntPredicate kept = keptCharacters(settings);
        return factory(name, () -> new NGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        });
    }

    static TokenizerFactory edgeNgram(IndexSettings index, String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        IntPredicate kept = keptCharacters(settings);
        return factory(name, () -> new EdgeNGramTokenizer(min, max) {
            @Override
            protected boolean isTokenChar(int character) {
                return kept.test(character);
            }
        });
    }

    /** The official distribution refuses a wide range too: a mapping must not work here and fail there. */
    static void requireAllowedDifference(IndexSettings index, int min, int max) {
        if (max - min > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("max_gram - min_gram is " + (max - min)
                    + " but index.max_ngram_diff allows " + index.getMaxNgramDiff());
        }
    }

    private interface Making {
        Tokenizer make();
    }

    private static TokenizerFactory factory(String name, Making making) {
        return new AbstractTokenizerFactory(name) {
            @Override
            public Tokenizer create() {
                return making.make();
            }
        };
    }

    private static IntPredicate keptCharacters(Settings settings) {
        List<String> kinds = settings.getAsList("token_chars");
        if (kinds.isEmpty()) {
            return character -> true;
        }
        String custom = settings.get("custom_token_chars", "");
        return kinds.stream()
                .map(kind -> ofKind(kind, custom))
                .reduce(IntPredicate::or)
                .orElseThrow();
    }

    private static IntPredicate ofKind(String kind, String custom) {
        return switch (kind) {
            case "letter" -> Character::isLetter;
            case "digit" -> Character::isDigit;
            case "whitespace" -> Character::isWhitespace;
            case "punctuation" -> CharacterKinds::isPunctuation;
            case "symbol" -> CharacterKinds::isSymbol;
            case "custom" -> character -> custom.indexOf(character) >= 0;
            default -> throw new IllegalArgumentException("unknown token_chars [" + kind + "]");
        };
    }
}
