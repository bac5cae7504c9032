package io.dianlu.local.elasticsearch.analysis;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilterFactory;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilterFactory;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractCharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** What changes the text before it is cut into tokens. */
final class CharFilters {
    static final List<OfficialName<CharFilterFactory>> ALL = List.of(
            OfficialName.of("html_strip", HTMLStripCharFilterFactory::new),
            OfficialName.<CharFilterFactory>of("pattern_replace", PatternReplaceCharFilterFactory::new)
                    .with("pattern", "pattern")
                    .with("replacement", "replacement", ""));

    private CharFilters() {}

    static org.elasticsearch.index.analysis.CharFilterFactory adapt(
            OfficialName<CharFilterFactory> official, String name, Settings settings) {
        CharFilterFactory lucene = official.create(settings);
        return new Normalizing(name, lucene::create);
    }

    /** {@code mapping} with its inline list of {@code "from => to"}. */
    static org.elasticsearch.index.analysis.CharFilterFactory mapping(String name, Settings settings) {
        var map = new NormalizeCharMap.Builder();
        for (String rule : settings.getAsList("mappings")) {
            String[] sides = rule.split("=>", 2);
            if (sides.length != 2) {
                throw new IllegalArgumentException("a mapping reads 'from => to', not [" + rule + "]");
            }
            map.add(sides[0].strip(), sides[1].strip());
        }
        NormalizeCharMap built = map.build();
        return new Normalizing(name, reader -> new MappingCharFilter(built, reader));
    }

    private interface Filtering {
        Reader apply(Reader reader);
    }

    private static final class Normalizing extends AbstractCharFilterFactory implements NormalizingCharFilterFactory {
        private final Filtering filtering;

        Normalizing(String name, Filtering filtering) {
            super(name);
            this.filtering = filtering;
        }

        @Override
        public Reader create(Reader reader) {
            return filtering.apply(reader);
        }
    }
}
