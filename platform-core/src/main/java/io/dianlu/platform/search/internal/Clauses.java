package io.dianlu.platform.search.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The few kinds of clause that questions are made of. */
final class Clauses {

    private Clauses() {}

    static Map<String, Object> term(String field, String value) {
        return Map.of("term", Map.of(field, value));
    }

    static Map<String, Object> term(String field, String value, double boost) {
        return Map.of("term", Map.of(field, Map.of("value", value, "boost", boost)));
    }

    /** What begins with this; for values so long that few begin alike. */
    static Map<String, Object> beginning(String field, String value, double boost) {
        return Map.of("prefix", Map.of(field, Map.of("value", value, "boost", boost)));
    }

    static Map<String, Object> terms(String field, Collection<?> values) {
        return Map.of(
                "terms",
                Map.of(field, values.stream().map(Object::toString).sorted().toList()));
    }

    /** The text, character after character, anywhere in the field. */
    static Map<String, Object> part(String field, String text) {
        return Map.of("match_phrase", Map.of(field, Map.of("query", text)));
    }

    /** A share of the text's tokens, in any order. */
    static Map<String, Object> most(String field, String text, String share, double boost) {
        return Map.of("match", Map.of(field, Map.of("query", text, "minimum_should_match", share, "boost", boost)));
    }

    /** The same score for whatever matches. */
    static Map<String, Object> flat(Map<String, Object> clause, double score) {
        return Map.of("constant_score", Map.of("filter", clause, "boost", score));
    }

    static Map<String, Object> any(List<Map<String, Object>> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : Map.of("bool", Map.of("should", clauses));
    }

    /** The best of them counts. */
    static Map<String, Object> best(List<Map<String, Object>> clauses) {
        return clauses.size() == 1 ? clauses.getFirst() : Map.of("dis_max", Map.of("queries", clauses));
    }
}
