package io.dianlu.admin.usage;

import java.util.List;
import java.util.UUID;

/** Door to what tenants use. While the data plane is away it answers with what was heard last. */
public interface UsageHistory {

    int MAX_DAYS = 366;

    /**
     * The days last heard of, oldest first, with the limits of today.
     *
     * @param days 1 to {@value #MAX_DAYS}
     * @throws io.dianlu.admin.shared.Problem validation-failed on {@code days}; tenant-not-found
     */
    UsageView of(UUID tenant, int days);

    /** Who has used up four fifths of a limit, or more, as last heard: the fullest first, a hundred at most. */
    List<UsageWarning> warnings();
}
