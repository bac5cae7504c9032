package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.Caller;
import io.dianlu.plugin.Customers;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.plugin.PluginSettings;
import io.dianlu.plugin.PluginTables;
import io.dianlu.plugin.Row;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The notes of a tenant. */
@Component
class Notes {

    static final int MOST_SHOWN = 100;

    private final PluginTables tables;
    private final PluginSettings settings;
    private final Customers customers;
    private final Caller caller;

    Notes(PluginTables tables, PluginSettings settings, Customers customers, Caller caller) {
        this.tables = tables;
        this.settings = settings;
        this.customers = customers;
        this.caller = caller;
    }

    /** Those on customers that the caller may see, the newest first. */
    List<Note> newest() {
        return named(tables.list(
                "select * from note where tenant_id = ? order by written_at desc limit " + MOST_SHOWN,
                Notes::read,
                tables.tenant()));
    }

    List<Note> of(UUID customer) {
        return named(tables.list(
                "select * from note where tenant_id = ? and customer_id = ? order by written_at desc limit "
                        + MOST_SHOWN,
                Notes::read,
                tables.tenant(),
                customer));
    }

    int count(UUID customer) {
        return tables.first(
                        "select count(*) n from note where tenant_id = ? and customer_id = ?",
                        row -> (int) row.number("n"),
                        tables.tenant(),
                        customer)
                .orElse(0);
    }

    /** Sent again under the same id, it is stored once. */
    Note write(UUID id, UUID customerId, String text) {
        var person = caller.require();
        person.must("shop-notes.write");
        var customer = customers.find(customerId).orElseThrow(() -> PluginProblem.notFound("没有这个客户"));
        var longest = settings.number("longest").orElseThrow().intValue();
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
            throw PluginProblem.invalid("text", "写 1 到 " + longest + " 个字");
        }
        var note = new Note(id, customerId, customer.name(), stripped, Instant.now());
        tables.change("""
                insert into note (tenant_id, id, customer_id, text, written_by, written_at) values (?, ?, ?, ?, ?, ?)
                on conflict (tenant_id, id) do nothing""", tables.tenant(), note.id(), note.customerId(), note.text(), person.id(), note.writtenAt());
        return note;
    }

    private static Note read(Row row) {
        return new Note(row.uuid("id"), row.uuid("customer_id"), "", row.text("text"), row.moment("written_at"));
    }

    private List<Note> named(List<Note> notes) {
        Map<UUID, String> names = new HashMap<>();
        customers
                .list(notes.stream().map(Note::customerId).distinct().toList())
                .forEach(customer -> names.put(customer.id(), customer.name()));
        return notes.stream()
                .filter(note -> names.containsKey(note.customerId()))
                .map(note -> new Note(
                        note.id(),
                        note.customerId(),
                        names.getOrDefault(note.customerId(), ""),
                        note.text(),
                        note.writtenAt()))
                .toList();
    }
}
