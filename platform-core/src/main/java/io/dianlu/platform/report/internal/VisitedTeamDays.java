package io.dianlu.platform.report.internal;

import io.dianlu.platform.checkin.CheckIns;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.NamedPerson;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.report.TeamDayView;
import io.dianlu.platform.report.TeamDayView.Department;
import io.dianlu.platform.report.TeamDayView.LastPosition;
import io.dianlu.platform.report.TeamDayView.Member;
import io.dianlu.platform.report.TeamDays;
import io.dianlu.platform.visit.RepDay;
import io.dianlu.platform.visit.Visits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Three reads whatever the number of people: who is in the team, what their visits add up to, where they were last. */
@Component
class VisitedTeamDays implements TeamDays {

    private final People people;
    private final Visits visits;
    private final CheckIns checkIns;

    VisitedTeamDays(People people, Visits visits, CheckIns checkIns) {
        this.people = people;
        this.visits = visits;
        this.checkIns = checkIns;
    }

    @Override
    public TeamDayView of(LocalDate day) {
        var days = visits.repDays(day).stream().collect(Collectors.toMap(RepDay::rep, Function.identity()));
        var positions = checkIns.lastPositions(day);
        var members = new ArrayList<Member>();
        // reps who may work today, and whoever did
        for (var person : people.working(Role.REP, days.keySet(), MAX_PEOPLE)) {
            members.add(member(person, days.remove(person.id()), positions.get(person.id())));
        }
        // those who visited for a department of the team and have left it since
        var others = people.named(days.keySet());
        for (var past : days.values()) {
            var named = others.getOrDefault(past.rep(), new NamedPerson(past.rep(), ""));
            members.add(member(named, null, past, positions.get(past.rep())));
        }
        return new TeamDayView(day, most(members));
    }

    /** Of a team too large for one answer whoever did not visit is left out first. */
    private static List<Member> most(List<Member> members) {
        if (members.size() <= MAX_PEOPLE) {
            return members;
        }
        return members.stream()
                .sorted(Comparator.comparing(member -> member.visits() + member.opened() == 0))
                .limit(MAX_PEOPLE)
                .toList();
    }

    private static Member member(PersonView person, @Nullable RepDay day, CheckIns.@Nullable LastPosition position) {
        var department =
                person.departments().isEmpty() ? null : person.departments().getFirst();
        return member(new NamedPerson(person.id(), person.name()), department, day, position);
    }

    private static Member member(
            NamedPerson rep,
            @Nullable DepartmentView department,
            @Nullable RepDay day,
            CheckIns.@Nullable LastPosition position) {
        return new Member(
                rep,
                department == null ? null : new Department(department.id(), department.name()),
                day == null ? 0 : day.visits(),
                day == null ? 0 : day.opened(),
                day == null ? 0 : day.checkedIn(),
                day == null ? null : day.firstCheckInAt(),
                day == null ? null : day.lastCheckOutAt(),
                day == null ? 0 : day.secondsInStore(),
                position == null
                        ? null
                        : new LastPosition(
                                position.wgs84().lng(), position.wgs84().lat(), position.at()));
    }
}
