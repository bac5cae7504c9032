package io.dianlu.platform.report.web;

import io.dianlu.platform.customer.CustomerId;
import io.dianlu.platform.report.ReportTable;
import io.dianlu.platform.report.ReportView;
import io.dianlu.platform.report.Reports;
import io.dianlu.platform.report.TeamDayView;
import io.dianlu.platform.report.TeamDays;
import io.dianlu.platform.report.TimelineEntry;
import io.dianlu.platform.report.Timelines;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.visit.BusinessDays;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class ReportsController {

    private final Timelines timelines;
    private final TeamDays teamDays;
    private final BusinessDays days;
    private final Reports reports;

    ReportsController(Timelines timelines, TeamDays teamDays, BusinessDays days, Reports reports) {
        this.timelines = timelines;
        this.teamDays = teamDays;
        this.days = days;
        this.reports = reports;
    }

    @GetMapping("/customers/{id}/timeline")
    Page<TimelineEntry> timeline(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return timelines.of(new CustomerId(id), PageRequest.of(cursor, limit));
    }

    @GetMapping("/reports")
    List<ReportView> list() {
        return reports.list();
    }

    @GetMapping("/reports/{pluginId}/{key}")
    ReportTable read(
            @PathVariable String pluginId,
            @PathVariable String key,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return reports.read(pluginId, key, from, to);
    }

    @GetMapping("/team-day")
    TeamDayView teamDay(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        return teamDays.of(days.orToday(day));
    }
}
