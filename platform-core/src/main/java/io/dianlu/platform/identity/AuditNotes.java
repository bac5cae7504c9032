package io.dianlu.platform.identity;

import io.dianlu.platform.identity.Audited.By;
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
    default void note(@Nullable CurrentUser by, List<Audited.Entry> entries) {
        note(by == null ? By.platform() : By.person(by), null, entries);
    }

    /** @param address where it came from; null for where the request behind it comes from, if there is one */
    void note(By by, @Nullable String address, List<Audited.Entry> entries);
}
