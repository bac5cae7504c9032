package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.SearchUnavailable;
import io.dianlu.platform.search.internal.TenantIndex.Write;
import java.io.ByteArrayOutputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Sends many writes in one request. */
@Component
class IndexWriter {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriter.class);
    private static final int NEWLINE = '\n';

    private final Elasticsearch engine;
    private final WriteTargets targets;

    IndexWriter(Elasticsearch engine, WriteTargets targets) {
        this.engine = engine;
        this.targets = targets;
    }

    /**
     * Writes to every index that has to know.
     *
     * @return which of them were not taken
     * @throws SearchUnavailable when none was
     */
    BitSet write(String subject, List<Write> writes) {
        var indices = targets.of(subject);
        if (indices.isEmpty()) {
            throw new SearchUnavailable("The index is being made", null);
        }
        return send(subject, indices, writes);
    }

    /** Writes to one index; all or an exception. */
    void fill(String subject, String index, List<Write> writes) {
        if (!send(subject, List.of(index), writes).isEmpty()) {
            throw new SearchUnavailable("The engine did not take some documents of a rebuild", null);
        }
    }

    private BitSet send(String subject, List<String> indices, List<Write> writes) {
        if (writes.isEmpty()) {
            return new BitSet();
        }
        var lines = new ByteArrayOutputStream(writes.size() * 1024);
        for (var write : writes) {
            indices.forEach(index -> append(index, write, lines));
        }
        var answer = engine.bulk(lines.toByteArray());
        if (!answer.found()) {
            throw new SearchUnavailable("Elasticsearch took no document: " + answer.status(), null);
        }
        return failures(subject, indices.size(), writes.size(), answer.body());
    }

    private void append(String index, Write write, ByteArrayOutputStream lines) {
        var target = new HashMap<String, Object>(write.target());
        target.put("_index", index);
        var document = write.document();
        lines.writeBytes(engine.bytes(Map.of(document == null ? "delete" : "index", target)));
        lines.write(NEWLINE);
        if (document != null) {
            lines.writeBytes(document);
            lines.write(NEWLINE);
        }
    }

    private BitSet failures(String subject, int copies, int writes, JsonNode answer) {
        var failed = new BitSet();
        if (!answer.path("errors").asBoolean()) {
            return failed;
        }
        var items = answer.path("items");
        var reason = "";
        for (int write = 0; write < writes; write++) {
            int gone = 0;
            for (int copy = 0; copy < copies; copy++) {
                var item = items.path(write * copies + copy).iterator().next();
                if (isGone(item)) {
                    gone++;
                } else if (isRefused(item)) {
                    reason = item.path("error").toString();
                    failed.set(write);
                }
            }
            if (gone > 0) {
                targets.forget(subject);
            }
            if (gone == copies) {
                failed.set(write);
            }
        }
        if (!reason.isEmpty()) {
            LOG.warn("The index did not take {} of {} documents, such as: {}", failed.cardinality(), writes, reason);
        }
        return failed;
    }

    /** The index was switched away and removed a moment ago: its successor has the document. */
    private static boolean isGone(JsonNode item) {
        return item.path("error").path("type").asString("").equals("index_not_found_exception");
    }

    /** A conflict means that a newer state is there already: just as well. */
    private static boolean isRefused(JsonNode item) {
        return item.has("error") && item.path("status").asInt() != 409;
    }
}
