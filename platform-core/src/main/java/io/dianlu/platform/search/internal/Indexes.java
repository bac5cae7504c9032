package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes, switches and removes whole indices. Sees no document. */
@Component
class Indexes {

    private final Elasticsearch engine;
    private final IndexNames names;
    private final IndexDefinition definition;

    Indexes(Elasticsearch engine, IndexNames names, IndexDefinition definition) {
        this.engine = engine;
        this.names = names;
        this.definition = definition;
    }

    /**
     * What there is of a subject.
     *
     * @param live the index that is searched
     * @param next the index that is being filled
     * @param rebuildWanted whether an operator asked for a rebuild
     * @param all every index of the subject, leftovers included
     */
    record State(@Nullable String live, @Nullable String next, boolean rebuildWanted, Set<String> all) {

        /** Where a write has to go so that it is lost by no switch. */
        List<String> targets() {
            var targets = new ArrayList<String>(2);
            if (live != null) {
                targets.add(live);
            }
            if (next != null && !next.equals(live)) {
                targets.add(next);
            }
            return targets;
        }
    }

    State state(String subject) {
        var answer = engine.work("GET", "/" + names.pattern(subject) + "/_alias", null);
        String live = null;
        String next = null;
        boolean wanted = false;
        var all = new TreeSet<String>();
        for (var index : answer.found() ? answer.body().properties() : Set.<Map.Entry<String, JsonNode>>of()) {
            var aliases = index.getValue().path("aliases");
            all.add(index.getKey());
            live = aliases.has(names.alias(subject)) ? index.getKey() : live;
            next = aliases.has(names.next(subject)) ? index.getKey() : next;
            wanted |= aliases.has(names.rebuild(subject));
        }
        return new State(live, next, wanted, all);
    }

    /** @return the name of a new index, known as the next one */
    String createNext(String subject) {
        var index = names.index(subject, Instant.now());
        engine.work("PUT", "/" + index, definition.body());
        aliases(List.of(action("add", index, names.next(subject))));
        return index;
    }

    /** Asks for a rebuild of what is live, which whoever looks next begins; without a live index one is made anyway. */
    void wantRebuild(String subject) {
        var live = state(subject).live();
        if (live != null) {
            aliases(List.of(action("add", live, names.rebuild(subject))));
        }
    }

    /** From one moment to the next, searches see the next index. */
    void switchTo(String subject, String next, State before) {
        refresh(next);
        var actions = new ArrayList<Map<String, Object>>();
        if (before.live() != null) {
            actions.add(action("remove", before.live(), names.alias(subject)));
        }
        actions.add(action("add", next, names.alias(subject)));
        actions.add(action("remove", next, names.next(subject)));
        aliases(actions);
    }

    void delete(String index) {
        engine.work("DELETE", "/" + index, null);
    }

    void refresh(String index) {
        engine.work("POST", "/" + index + "/_refresh", null);
    }

    boolean isEmpty(String index) {
        return engine.work("GET", "/" + index + "/_count", null)
                        .body()
                        .path("count")
                        .asLong()
                == 0;
    }

    /** Whether the index was made from this application's definition. */
    boolean isCurrent(String index) {
        var mapping = engine.work("GET", "/" + index + "/_mapping", null);
        var hash = mapping.body()
                .path(index)
                .path("mappings")
                .path("_meta")
                .path("hash")
                .asString("");
        return hash.equals(definition.hash());
    }

    private void aliases(List<Map<String, Object>> actions) {
        var answer = engine.work("POST", "/_aliases", Map.of("actions", actions));
        if (!answer.found()) {
            throw new SearchUnavailable("An index disappeared while its alias was switched", null);
        }
    }

    private static Map<String, Object> action(String verb, String index, String alias) {
        return Map.of(verb, Map.of("index", index, "alias", alias));
    }
}
