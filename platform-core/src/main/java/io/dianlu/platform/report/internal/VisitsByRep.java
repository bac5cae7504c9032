package io.dianlu.platform.report.internal;

import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.visit.RepDay;
import io.dianlu.platform.visit.Visits;
import io.dianlu.plugin.Texts;
import io.dianlu.plugin.extension.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The platform's own report: on how many visits each rep of the caller's data scope arrived. Over one day it says what the team's day says. */
@Component
class VisitsByRep implements Report {

    private final Visits visits;
    private final People people;

    VisitsByRep(Visits visits, People people) {
        this.visits = visits;
        this.people = people;
    }

    @Override
    public String key() {
        return "visits-by-rep";
    }

    @Override
    public Texts title() {
        return new Texts("业务员拜访次数", "業務員拜訪次數", "Visits by rep");
    }

    @Override
    public String permission() {
        return Permission.TEAM_READ.code();
    }

    @Override
    public Table read(LocalDate from, LocalDate to) {
        var totals = visits.repTotals(from, to);
        var names = people.named(totals.stream().map(RepDay::rep).toList());
        var lines = totals.stream()
                .filter(total -> total.visits() > 0)
                .sorted(Comparator.comparing(RepDay::visits)
                        .reversed()
                        .thenComparing(total -> total.rep().value()))
                .limit(Table.MOST_ROWS)
                .map(total -> new Line(
                        names.getOrDefault(total.rep(), new NamedPerson(total.rep(), "—"))
                                .name(),
                        BigDecimal.valueOf(total.visits())))
                .collect(Collectors.toList());
        return new Table(new Texts("业务员", "業務員", "Rep"), new Texts("拜访次数", "拜訪次數", "Visits"), lines);
    }
}
