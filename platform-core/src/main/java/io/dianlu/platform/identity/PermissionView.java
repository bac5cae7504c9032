package io.dianlu.platform.identity;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A permission 权限 that a role may have.
 *
 * @param name in the reader's language; null for the platform's own, which the pages have words for
 * @param plugin name of the plugin that brings it, in the reader's language; null for the platform's own
 * @param roles that have it unless the tenant says otherwise
 * @param administratorsOnly whether no other role may have it
 */
public record PermissionView(
        String code, @Nullable String name, @Nullable String plugin, Set<Role> roles, boolean administratorsOnly) {}
