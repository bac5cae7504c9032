package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.DataHooks;
import io.dianlu.plugin.ExportFiles;
import io.dianlu.plugin.PluginTables;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The notes as a table that people open: of all shops, also of those that are gone. Nothing is kept outside the plugin's tables. */
@Component
class NotesExport implements DataHooks {

    /** A query answers so many rows at most; the next one goes on after the last. */
    private static final int AT_ONCE = 5_000;

    private final PluginTables tables;

    NotesExport(PluginTables tables) {
        this.tables = tables;
    }

    @Override
    public String export() {
        return "{}";
    }

    @Override
    public void export(ExportFiles files) {
        var file = files.begin("notes.csv");
        // so that a spreadsheet takes it for UTF-8
        write(file, "\uFEFFwritten_at,customer_id,text\r\n");
        Line last = null;
        do {
            var next = after(last);
            next.forEach(line -> write(file, line.csv()));
            last = next.size() < AT_ONCE ? null : next.getLast();
        } while (last != null);
    }

    private record Line(UUID id, Instant writtenAt, UUID customerId, String text) {

        String csv() {
            return writtenAt + "," + customerId + ",\"" + safe().replace("\"", "\"\"") + "\"\r\n";
        }

        /** A spreadsheet would compute what begins like a formula. */
        private String safe() {
            return "=+-@".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        }
    }

    private List<Line> after(@Nullable Line last) {
        return tables.list(
                "select id, written_at, customer_id, text from note where tenant_id = ? and id > ? order by id limit "
                        + AT_ONCE,
                row -> new Line(row.uuid("id"), row.moment("written_at"), row.uuid("customer_id"), row.text("text")),
                tables.tenant(),
                last == null ? new UUID(0, 0) : last.id());
    }

    private static void write(OutputStream file, String text) {
        try {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(UUID tenant) {
        // the platform erases the tables
    }
}
