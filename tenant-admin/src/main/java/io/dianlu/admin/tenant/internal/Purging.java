package io.dianlu.admin.tenant.internal;

import io.dianlu.admin.shared.Problem;
import io.dianlu.admin.tenant.StateChangeView;
import io.dianlu.admin.tenant.TenantProblem;
import io.dianlu.tenant.TenantState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** When a tenant may be purged: some time after it was deactivated, and after it was offered an export of its data. */
final class Purging {

    private Purging() {}

    /**
     * @param log of the tenant, newest first
     * @throws Problem validation-failed on {@code exportOffered} when there was no offer; purge-too-early with the first day
     */
    static void require(List<StateChangeView> log, Period after, ZoneId zone, Instant now) {
        var offered = log.stream()
                .filter(StateChangeView::exportOffered)
                .map(StateChangeView::at)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("exportOffered", "export-first"));
        var from = Stream.concat(Stream.of(offered), deactivated(log).stream())
                .max(Comparator.naturalOrder())
                .map(since -> LocalDate.ofInstant(since, zone).plus(after))
                .orElseThrow();
        if (LocalDate.ofInstant(now, zone).isBefore(from)) {
            throw Problem.of(TenantProblem.PURGE_TOO_EARLY, from).with(Map.of("from", from));
        }
    }

    private static Optional<Instant> deactivated(List<StateChangeView> log) {
        return log.stream()
                .filter(change -> change.to() == TenantState.DEACTIVATED && change.from() != TenantState.DEACTIVATED)
                .map(StateChangeView::at)
                .findFirst();
    }
}
