package io.dianlu.local.elasticsearch.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.cluster.service.ClusterService;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;
import org.jspecify.annotations.Nullable;

/** Registers the official names. Public with a public constructor, because the server makes it by its class name. */
public final class AnalysisNamesPlugin extends Plugin implements AnalysisPlugin, ActionPlugin {
    private @Nullable ClusterService cluster;

    @Override
    public Collection<?> createComponents(PluginServices services) {
        cluster = services.clusterService();
        return List.of();
    }

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
        return cluster == null ? List.of() : List.of(new RootHandler(cluster));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        var filters = new HashMap<String, AnalysisProvider<TokenFilterFactory>>();
        TokenFilters.ALL.forEach(official -> filters.put(official.name(), (index, environment, name, settings) -> {
            if (official.name().equals("ngram")) {
                GramTokenizers.requireAllowedDifference(
                        index, settings.getAsInt("min_gram", 1), settings.getAsInt("max_gram", 2));
            }
            return TokenFilters.adapt(official, name, settings);
        }));
        filters.put("pattern_replace", AnalysisPlugin.requiresAnalysisSettings(filters.get("pattern_replace")));
        filters.put("cjk_bigram", (index, environment, name, settings) -> ComposedFilters.cjkBigram(name, settings));
        filters.put("unique", (index, environment, name, settings) -> ComposedFilters.unique(name, settings));
        return filters;
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        var tokenizers = new HashMap<String, AnalysisProvider<TokenizerFactory>>();
        Tokenizers.ALL.forEach(official -> tokenizers.put(
                official.name(), (index, environment, name, settings) -> Tokenizers.adapt(official, name, settings)));
        tokenizers.put("ngram", (index, environment, name, settings) -> GramTokenizers.ngram(index, name, settings));
        tokenizers.put(
                "edge_ngram", (index, environment, name, settings) -> GramTokenizers.edgeNgram(index, name, settings));
        return tokenizers;
    }

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        var filters = new HashMap<String, AnalysisProvider<CharFilterFactory>>();
        CharFilters.ALL.forEach(official -> filters.put(
                official.name(), (index, environment, name, settings) -> CharFilters.adapt(official, name, settings)));
        filters.put("pattern_replace", AnalysisPlugin.requiresAnalysisSettings(filters.get("pattern_replace")));
        filters.put(
                "mapping",
                AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> CharFilters.mapping(name, settings)));
        return filters;
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("cjk", (index, environment, name, settings) -> new AbstractIndexAnalyzerProvider<>(name) {
            private final CJKAnalyzer analyzer = new CJKAnalyzer();

            @Override
            public CJKAnalyzer get() {
                return analyzer;
            }
        });
    }
}
