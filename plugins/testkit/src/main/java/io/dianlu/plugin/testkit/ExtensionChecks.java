package io.dianlu.plugin.testkit;

import io.dianlu.platform.plugin.internal.code.Descriptor;
import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.DocumentType;
import io.dianlu.plugin.extension.DuplicateRule;
import io.dianlu.plugin.extension.Geocoder;
import io.dianlu.plugin.extension.LeadChannel;
import io.dianlu.plugin.extension.NotificationChannel;
import io.dianlu.plugin.extension.Report;
import io.dianlu.plugin.extension.ScheduledJob;
import io.dianlu.plugin.extension.VisitStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pf4j.ExtensionPoint;
import org.springframework.scheduling.support.CronExpression;

/** Asks every extension of a plugin what the platform would ask, each within its limit, and says what is wrong with the answers. */
final class ExtensionChecks {

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");
    private static final double LNG = 113.62;
    private static final double LAT = 34.75;

    private final Descriptor descriptor;
    private final FakeTenant tenant;
    private final FakeVisitor visitor;
    private final List<String> findings = new ArrayList<>();

    private ExtensionChecks(Descriptor descriptor, FakeTenant tenant) {
        this.descriptor = descriptor;
        this.tenant = tenant;
        this.visitor = tenant.person("测试员", "REP", "MANAGER", "BOSS", "ADMINISTRATOR");
    }

    static List<String> of(PluginUnderTest plugin, FakeHost host) {
        var checks = new ExtensionChecks(plugin.descriptor(), host.tenant());
        checks.visitSteps();
        checks.documentTypes();
        checks.reports();
        checks.jobs();
        checks.rules();
        checks.channels();
        // twice, as a download that broke is asked for again
        checks.tenant.export();
        checks.tenant.export();
        return List.copyOf(checks.findings);
    }

    private <E extends ExtensionPoint, R> List<R> ask(Class<E> point, Question<E, R> question) {
        return visitor.ask(point, question);
    }

    private void visitSteps() {
        keys(VisitStep.class, VisitStep::key);
        titles(VisitStep.class, VisitStep::title);
        pages(VisitStep.class, VisitStep::page);
        var customer = visitor.shop("测试店");
        ask(VisitStep.class, step -> step.progress(UUID.randomUUID(), customer));
    }

    private void documentTypes() {
        keys(DocumentType.class, DocumentType::key);
        titles(DocumentType.class, DocumentType::title);
        pages(DocumentType.class, DocumentType::page);
        ask(DocumentType.class, type -> type.count(UUID.randomUUID()));
    }

    private void reports() {
        keys(Report.class, Report::key);
        titles(Report.class, Report::title);
        ask(Report.class, Report::permission).stream()
                .filter(code -> descriptor.permissions().stream()
                        .noneMatch(each -> each.code().equals(code)))
                .forEach(code -> findings.add("Report: " + code + " is no permission of the descriptor"));
        var today = LocalDate.now();
        for (var table : ask(Report.class, report -> report.read(today.minusDays(30), today))) {
            texts("Report: label", table.label());
            texts("Report: figure", table.figure());
        }
    }

    private void jobs() {
        keys(ScheduledJob.class, ScheduledJob::key);
        for (var cron : tenant.ask(ScheduledJob.class, ScheduledJob::cron)) {
            if (!CronExpression.isValidExpression(cron)) {
                findings.add("ScheduledJob: " + cron + " is no time of six fields, seconds first");
            }
        }
        // twice, as a run that was cut off is taken up again
        for (int run = 1; run <= 2; run++) {
            tenant.ask(ScheduledJob.class, job -> {
                job.run();
                return true;
            });
        }
    }

    private void rules() {
        keys(DuplicateRule.class, DuplicateRule::key);
        var full = new DuplicateRule.Subject("惠民超市", List.of("13800000000"), "王芳", "郑州市金水区花园路 1 号", LNG, LAT);
        var bare = new DuplicateRule.Subject("惠民超市", List.of(), null, null, null, null);
        ask(DuplicateRule.class, rule -> List.of(rule.compare(full, bare), rule.compare(bare, full)));
        ask(Geocoder.class, geocoder -> geocoder.locate("郑州市金水区花园路 1 号"));
        ask(Geocoder.class, geocoder -> geocoder.describe(LNG, LAT));
    }

    /** What they bring to others is not tried: it would go out. */
    private void channels() {
        keys(LeadChannel.class, LeadChannel::key);
        keys(NotificationChannel.class, NotificationChannel::key);
    }

    private <E extends ExtensionPoint> void keys(Class<E> point, Question<E, String> question) {
        Set<String> seen = new HashSet<>();
        for (var key : ask(point, question)) {
            if (!KEY.matcher(key).matches()) {
                findings.add(point.getSimpleName() + ": the key " + key + " has lower-case letters, digits and dashes");
            }
            if (!seen.add(key)) {
                findings.add(point.getSimpleName() + ": two have the key " + key);
            }
        }
    }

    private <E extends ExtensionPoint> void titles(Class<E> point, Question<E, Texts> question) {
        ask(point, question).forEach(title -> texts(point.getSimpleName() + ": title", title));
    }

    private void texts(String what, Texts texts) {
        if (Stream.of(texts.zhCn(), texts.zhTw(), texts.en()).anyMatch(String::isBlank)) {
            findings.add(what + ": a text in zh-CN, zh-TW and en, not " + texts);
        }
    }

    private <E extends ExtensionPoint> void pages(Class<E> point, Question<E, String> question) {
        ask(point, question).stream()
                .filter(page -> descriptor.pages().stream()
                        .noneMatch(each -> each.path().equals(page)))
                .forEach(page -> findings.add(point.getSimpleName() + ": " + page + " is no page of the descriptor"));
    }
}
