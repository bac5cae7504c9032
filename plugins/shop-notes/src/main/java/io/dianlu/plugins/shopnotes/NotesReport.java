package io.dianlu.plugins.shopnotes;

import io.dianlu.plugin.PluginTables;
import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How many notes were written each day. */
@Component
class NotesReport implements Report {

    private final PluginTables tables;

    NotesReport(PluginTables tables) {
        this.tables = tables;
    }

    @Override
    public String key() {
        return "notes-by-day";
    }

    @Override
    public Texts title() {
        return new Texts("每日便签", "每日便利貼", "Notes by day");
    }

    @Override
    public String permission() {
        return "shop-notes.write";
    }

    @Override
    public Table read(LocalDate from, LocalDate to) {
        var lines = tables.list(
                """
                select written_at::date as day, count(*) as n from note
                where tenant_id = ? and written_at >= ? and written_at < ? group by 1 order by 1 limit 500""",
                row -> new Line(row.day("day").toString(), BigDecimal.valueOf(row.number("n"))),
                tables.tenant(),
                from.atStartOfDay(),
                to.plusDays(1).atStartOfDay());
        return new Table(new Texts("日期", "日期", "Day"), new Texts("便签数", "便利貼數", "Notes"), lines);
    }
}
