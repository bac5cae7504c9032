package io.dianlu.platform.report;

import java.time.LocalDate;

/** Door to the day of a team. */
public interface TeamDays {

    /** People in one answer; of a larger team whoever did not visit is left out first. */
    int MAX_PEOPLE = 500;

    /**
     * The people within the caller's data scope with what their visits of the day add up to (team.read).
     *
     * @throws io.dianlu.platform.shared.Problem forbidden
     */
    TeamDayView of(LocalDate day);
}
