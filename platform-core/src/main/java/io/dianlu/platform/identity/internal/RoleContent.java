package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.Role;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What a draft asks of a role, the part that two commands are compared by; null is what it does not say as it must. */
record RoleContent(
        @Nullable String name, @Nullable Role basis, Role.@Nullable Reach reach, SortedSet<String> permissions) {}
