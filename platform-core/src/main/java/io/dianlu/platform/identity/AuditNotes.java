package io.dianlu.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Door for rooms whose changes the tenant's administrator is to see: they note them in the transaction that made them. */
public interface AuditNotes {

    /**
     * Notes what was done, with the moment and where the request came from.
     *
     * @param by null for the platform itself
     * @param entries none is noted as nothing
     */
    void note(@Nullable CurrentUser by, List<Audited.Entry> entries);
}
