package io.dianlu.local.elasticsearch.analysis;

import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.classic.ClassicTokenizerFactory;
import org.apache.lucene.analysis.core.KeywordTokenizerFactory;
import org.apache.lucene.analysis.core.LetterTokenizerFactory;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizerFactory;
import org.apache.lucene.analysis.path.PathHierarchyTokenizerFactory;
import org.apache.lucene.analysis.pattern.PatternTokenizerFactory;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenizerFactory;

/** The tokenizers that are plain Lucene. */
final class Tokenizers {
    static final List<OfficialName<TokenizerFactory>> ALL = List.of(
            OfficialName.<TokenizerFactory>of("keyword", KeywordTokenizerFactory::new)
                    .with("buffer_size", "maxTokenLen"),
            OfficialName.<TokenizerFactory>of("whitespace", WhitespaceTokenizerFactory::new)
                    .with("max_token_length", "maxTokenLen"),
            OfficialName.of("letter", LetterTokenizerFactory::new),
            OfficialName.<TokenizerFactory>of("classic", ClassicTokenizerFactory::new)
                    .with("max_token_length", "maxTokenLength"),
            OfficialName.<TokenizerFactory>of("uax_url_email", UAX29URLEmailTokenizerFactory::new)
                    .with("max_token_length", "maxTokenLength"),
            OfficialName.<TokenizerFactory>of("path_hierarchy", PathHierarchyTokenizerFactory::new)
                    .with("delimiter", "delimiter", "/")
                    .with("replacement", "replace")
                    .with("reverse", "reverse")
                    .with("skip", "skip"),
            OfficialName.<TokenizerFactory>of("pattern", PatternTokenizerFactory::new)
                    .with("pattern", "pattern", "\\W+")
                    .with("group", "group", "-1"));

    private Tokenizers() {}

    static org.elasticsearch.index.analysis.TokenizerFactory adapt(
            OfficialName<TokenizerFactory> official, String name, Settings settings) {
        TokenizerFactory lucene = official.create(settings);
        return new AbstractTokenizerFactory(name) {
            @Override
            public Tokenizer create() {
                return lucene.create();
            }
        };
    }
}
