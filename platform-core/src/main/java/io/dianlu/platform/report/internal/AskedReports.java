package io.dianlu.platform.report.internal;

import io.dianlu.platform.plugin.Extensions;
import io.dianlu.platform.report.ReportTable;
import io.dianlu.platform.report.ReportView;
import io.dianlu.platform.report.Reports;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.plugin.extension.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class AskedReports implements Reports {

    private final Extensions extensions;

    AskedReports(Extensions extensions) {
        this.extensions = extensions;
    }

    private record Told(String key, String title, String permission) {}

    @Override
    public List<ReportView> list() {
        var locale = LocaleContextHolder.getLocale();
        return extensions
                .ask(
                        Report.class,
                        report -> new Told(report.key(), report.title().in(locale), report.permission()))
                .stream()
                .filter(told -> extensions.may(told.pluginId(), told.value().permission()))
                .map(told -> new ReportView(
                        told.pluginId(), told.value().key(), told.value().title()))
                .toList();
    }

    @Override
    public ReportTable read(String pluginId, String key, LocalDate from, LocalDate to) {
        requirePeriod(from, to);
        var permission = extensions
                .one(pluginId, Report.class, report -> of(report, key).map(Report::permission))
                .orElseThrow(() -> Problem.of(GeneralProblem.NOT_FOUND));
        if (!extensions.may(pluginId, permission)) {
            throw Problem.of(GeneralProblem.FORBIDDEN);
        }
        var locale = LocaleContextHolder.getLocale();
        return extensions
                .one(
                        pluginId,
                        Report.class,
                        report -> of(report, key).map(found -> {
                            var table = found.read(from, to);
                            return new ReportTable(
                                    table.label().in(locale),
                                    table.figure().in(locale),
                                    table.lines().stream()
                                            .map(line -> new ReportTable.Line(line.label(), line.figure()))
                                            .toList());
                        }))
                .orElseThrow(() -> Problem.of(GeneralProblem.NOT_FOUND));
    }

    private static Optional<Report> of(Report report, String key) {
        return report.key().equals(key) ? Optional.of(report) : Optional.empty();
    }

    private static void requirePeriod(LocalDate from, LocalDate to) {
        var checks = new FieldChecks();
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1 || days > MOST_DAYS) {
            checks.refuse("to", "out-of-range", from, from.plusDays(MOST_DAYS - 1L));
        }
        checks.finish();
    }
}
