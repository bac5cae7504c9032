package io.dianlu.tenant;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wire format in which both planes speak of an operator's time-limited grant to see a tenant (P-07). The data plane keeps it, among the
 * tenant's own rows. {@code PUT} {@value #PATH}{@code /{grant}} with {@link Asked} opens one, {@code DELETE} ends it, {@code GET} lists the latest
 * hundred; each carries the header {@code X-Dianlu-Feed-Key}.
 *
 * @param operator their id in the operators' realm
 * @param endedAt null where nobody ended it before its time
 * @param endedBy who did
 */
public record OperatorGrant(
        UUID id,
        UUID operator,
        String operatorName,
        String reason,
        Instant grantedAt,
        Instant until,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Path of a tenant's grants on the data plane. */
    public static final String PATH = "/internal/tenants/{id}/operator-grants";

    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofHours(8);

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 300;

    /** Whether it opens anything at this moment. */
    public boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(until);
    }

    /**
     * What an operator asks for.
     *
     * @param address where the operator's request came from
     */
    public record Asked(UUID operator, String operatorName, String address, String reason, int minutes) {}
}
