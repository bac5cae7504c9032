package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantScope;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where rebuilds are written down, one line for each subject as a whole and one for each tenant: seen by every instance of the platform,
 * and what makes sure that one of them at a time rebuilds a whole index. Lives in the engine, because without it nothing can be rebuilt.
 */
@Component
class RebuildLedger {

    private static final Map<String, Object> DEFINITION = Map.of(
            "settings", Map.of("index", Map.of("number_of_shards", 1, "auto_expand_replicas", "0-1")),
            "mappings", Map.of("dynamic", false));

    /** This instance of the platform. */
    private final UUID worker = Ids.next();

    private final Elasticsearch engine;
    private final String index;

    RebuildLedger(Elasticsearch engine, IndexNames names) {
        this.engine = engine;
        this.index = "/" + names.ledger();
    }

    /** A line of the ledger: its key, and what it was when it was read. */
    record Line(String key, RebuildRecord record, long sequence, long term) {}

    /** The line of the tenant of the open scope. */
    static String keyOfTenant() {
        return "tenant-" + TenantScope.require();
    }

    static String keyOfWhole(String subject) {
        return "whole-" + subject;
    }

    /** Makes the ledger when there is none. */
    void prepare() {
        if (exists()) {
            return;
        }
        try {
            engine.work("PUT", index, DEFINITION);
        } catch (SearchUnavailable refused) {
            // another instance made it in between
            if (!exists()) {
                throw refused;
            }
        }
    }

    private boolean exists() {
        return engine.work("GET", index + "/_mapping", null).found();
    }

    Optional<Line> find(String key) {
        var answer = engine.work("GET", index + "/_doc/" + key, null);
        if (!answer.found() || !answer.body().path("found").asBoolean()) {
            return Optional.empty();
        }
        var body = answer.body();
        var record = JsonMapper.shared().treeToValue(body.path("_source"), RebuildRecord.class);
        return Optional.of(new Line(
                key,
                record,
                body.path("_seq_no").asLong(),
                body.path("_primary_term").asLong()));
    }

    /**
     * Begins a run, unless somebody is at it.
     *
     * @return the run's line, or empty when another run is on its way
     */
    Optional<Line> begin(String key) {
        prepare();
        var before = find(key).orElse(null);
        if (before != null
                && before.record().isRunning()
                && !before.record().worker().equals(worker)) {
            return Optional.empty();
        }
        return put(key, RebuildRecord.started(Ids.next(), worker, 0), before);
    }

    /** @throws IllegalStateException when somebody else took the run over, because this one seemed to have died */
    Line update(Line line, RebuildRecord record) {
        return put(line.key(), record, line)
                .orElseThrow(() -> new IllegalStateException("Another instance has taken the rebuild over"));
    }

    private Optional<Line> put(String key, RebuildRecord record, @Nullable Line before) {
        var condition = before == null
                ? "?op_type=create"
                : "?if_seq_no=" + before.sequence() + "&if_primary_term=" + before.term();
        var answer = engine.work("PUT", index + "/_doc/" + key + condition, record);
        if (answer.refusedAsConflict()) {
            return Optional.empty();
        }
        if (!answer.found()) {
            throw new SearchUnavailable("The ledger of rebuilds is gone", null);
        }
        var body = answer.body();
        return Optional.of(new Line(
                key,
                record,
                body.path("_seq_no").asLong(),
                body.path("_primary_term").asLong()));
    }
}
