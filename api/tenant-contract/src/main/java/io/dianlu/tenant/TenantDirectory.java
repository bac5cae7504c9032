package io.dianlu.tenant;

import java.util.List;
import java.util.Optional;

/** Where the data plane looks tenants up. Answers from memory; a change in the control plane shows within ten seconds. Thread-safe. */
public interface TenantDirectory {

    /** The profile, or empty for a tenant that does not exist or was purged. */
    Optional<TenantProfile> find(TenantId id);

    /** All tenants known, in no particular order. */
    List<TenantProfile> list();
}
