package io.dianlu.platform.audit;

import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;

/** Door to what was changed in the tenant. It follows the changes, a moment after they were made. */
public interface AuditEntries {

    /** Longest part of a name to look for. */
    int MAX_PART = 60;

    /**
     * The latest first (audit.read).
     *
     * @throws io.dianlu.platform.shared.Problem forbidden; validation-failed on {@code q} or {@code cursor}
     */
    Page<AuditEntryView> list(AuditFilter filter, PageRequest page);
}
