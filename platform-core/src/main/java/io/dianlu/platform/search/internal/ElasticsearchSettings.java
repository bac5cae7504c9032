package io.dianlu.platform.search.internal;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the engine is and how the indices are made.
 *
 * @param url one or more nodes of the cluster
 * @param indexPrefix begins the name of every index; one installation has one
 * @param apiKey sent as {@code Authorization: ApiKey}; empty for an engine on loopback that asks for none
 * @param shards of each index; a tenant lives in one of them
 * @param rebuildOnStart whether each index is rebuilt as a whole when the application starts
 * @param emptyPatience how long an index may hold nothing, while there is something to find, before it is rebuilt: the first documents of a
 *     new platform are on their way for some seconds
 * @param lookEvery how often somebody looks whether each index is there and whole
 * @param connectPatience how long a node may take to accept a connection
 * @param answerPatience how long anybody waits for an answer: whoever searches is answered by PostgreSQL then
 */
@ConfigurationProperties("dianlu.elasticsearch")
record ElasticsearchSettings(
        List<URI> url,
        String indexPrefix,
        @DefaultValue("") String apiKey,
        @DefaultValue("1") int shards,
        @DefaultValue("0") int replicas,
        @DefaultValue("false") boolean rebuildOnStart,
        @DefaultValue("30s") Duration emptyPatience,
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("300ms") Duration connectPatience,
        @DefaultValue("2s") Duration answerPatience) {

    /** How long the engine may search, so that its answer still comes in time. */
    Duration searchTime() {
        return answerPatience.multipliedBy(9).dividedBy(10);
    }
}
