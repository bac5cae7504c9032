package io.dianlu.platform.search.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Names of indices and aliases. The alias of a subject is what is searched; behind it stands an index with a time in its name. */
@Component
class IndexNames {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    private final String prefix;

    IndexNames(ElasticsearchSettings settings) {
        prefix = settings.indexPrefix().endsWith("-") ? settings.indexPrefix() : settings.indexPrefix() + "-";
    }

    /** What is searched. */
    String alias(String subject) {
        return prefix + subject;
    }

    /** Points at the index that is being filled. */
    String next(String subject) {
        return alias(subject) + "-next";
    }

    /** Stands on the index behind the alias while it is to be rebuilt: seen by every instance, gone with that index. */
    String rebuild(String subject) {
        return alias(subject) + "-rebuild";
    }

    /** A new index. */
    String index(String subject, Instant now) {
        return alias(subject) + "-" + TIME.format(now);
    }

    /** All indices of a subject. */
    String pattern(String subject) {
        return alias(subject) + "-2*";
    }

    /** Where runs of rebuilds are written down. */
    String ledger() {
        return prefix + "rebuilds";
    }
}
