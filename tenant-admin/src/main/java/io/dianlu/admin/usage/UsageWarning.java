package io.dianlu.admin.usage;

import java.util.UUID;

/** A tenant that has used up most of a limit. */
public record UsageWarning(UUID tenantId, String alias, String name, String limit, long used, long most) {}
