package ${package};

import io.dianlu.plugin.CallLanguage;
import io.dianlu.plugin.Caller;
import io.dianlu.plugin.Customers;
import io.dianlu.plugin.PluginProblem;
import io.dianlu.plugin.PluginSettings;
import io.dianlu.plugin.PluginTables;
import io.dianlu.plugin.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The remarks of a tenant. */
@Component
class Remarks {

    private static final String PERMISSION = "${artifactId}.write";
    private static final Texts NO_CUSTOMER = new Texts("没有这个客户", "沒有這個客戶", "There is no such customer");
    private static final Texts LENGTH = new Texts("写 1 到 %d 个字", "寫 1 到 %d 個字", "Write 1 to %d characters");

    private final PluginTables tables;
    private final PluginSettings settings;
    private final Customers customers;
    private final Caller caller;
    private final CallLanguage language;

    Remarks(PluginTables tables, PluginSettings settings, Customers customers, Caller caller, CallLanguage language) {
        this.tables = tables;
        this.settings = settings;
        this.customers = customers;
        this.caller = caller;
        this.language = language;
    }

    /** On customers that the caller may see, the newest first. */
    List<Remark> newest(@Nullable UUID customer) {
        var sql = "select * from remark where tenant_id = ? and (?::uuid is null or customer_id = ?)"
                + " order by written_at desc limit 100";
        var remarks = tables.list(
                sql,
                row -> new Remark(
                        row.uuid("id"), row.uuid("customer_id"), "", row.text("text"), row.moment("written_at")),
                tables.tenant(),
                customer,
                customer);
        Map<UUID, String> names = new HashMap<>();
        customers
                .list(remarks.stream().map(Remark::customerId).distinct().toList())
                .forEach(known -> names.put(known.id(), known.name()));
        return remarks.stream()
                .filter(remark -> names.containsKey(remark.customerId()))
                .map(remark -> named(remark, names.getOrDefault(remark.customerId(), "")))
                .toList();
    }

    private static Remark named(Remark remark, String customer) {
        return new Remark(remark.id(), remark.customerId(), customer, remark.text(), remark.writtenAt());
    }

    int count(UUID customer) {
        return tables.first(
                        "select count(*) n from remark where tenant_id = ? and customer_id = ?",
                        row -> (int) row.number("n"),
                        tables.tenant(),
                        customer)
                .orElse(0);
    }

    /** Sent again under the same id, it is stored once. */
    Remark write(UUID id, UUID customerId, String text) {
        var person = caller.require();
        person.must(PERMISSION);
        var customer = customers.find(customerId).orElseThrow(() -> PluginProblem.notFound(said(NO_CUSTOMER)));
        var longest = settings.number("longest").orElseThrow().intValue();
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > longest) {
            throw PluginProblem.invalid("text", said(LENGTH).formatted(longest));
        }
        var remark = new Remark(id, customerId, customer.name(), stripped, Instant.now());
        var sql = "insert into remark (tenant_id, id, customer_id, text, written_by, written_at)"
                + " values (?, ?, ?, ?, ?, ?) on conflict (tenant_id, id) do nothing";
        tables.change(sql, tables.tenant(), id, customerId, stripped, person.id(), remark.writtenAt());
        return remark;
    }

    private String said(Texts texts) {
        return texts.in(language.current());
    }
}
