package io.dianlu.platform.tenancy;

import io.dianlu.tenant.Limit;
import io.dianlu.tenant.TenantProfile;
import java.util.Map;

/** Door to what the open scope's tenant uses 用量 of what plans may limit. */
public interface Usage {

    /** Everything that is counted, as it is now. */
    Map<Limit, Long> now(TenantProfile tenant);

    /** The same, and what quotas have counted is put right by it: work from before there was a limit, or done while an instance had not heard of it. */
    Map<Limit, Long> reconciled(TenantProfile tenant);
}
