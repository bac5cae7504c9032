package io.dianlu.admin.audit;

import io.dianlu.admin.shared.Page;
import io.dianlu.admin.web.Operator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Door to what operators changed. It only grows. */
public interface Audit {

    /**
     * A change, to be noted in its own transaction.
     *
     * @param tenant whom it is about, if it is about one
     * @param subject what was changed, for people: an alias, a code
     * @param before the fields that changed, as they were; empty for something new. Never of a person of a tenant
     * @param after the same as they are now
     */
    record Change(Action action, @Nullable UUID tenant, String subject, Map<String, ?> before, Map<String, ?> after) {}

    /** Notes who did it, and from where if a request is behind it. */
    void note(Operator by, Change change);

    /**
     * Newest first.
     *
     * @throws io.dianlu.admin.shared.Problem validation-failed on {@code cursor} or {@code limit}
     */
    Page<AuditView> page(AuditFilters filters, @Nullable String cursor, @Nullable Integer limit);
}
