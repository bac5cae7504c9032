package io.dianlu.platform.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role with what it lets somebody do.
 *
 * @param code name of the {@link Role} the platform comes with, or the id of one the tenant made
 * @param name null for one the platform comes with: its name is in the reader's language
 * @param basis what the role is like unless the tenant said otherwise; itself for one the platform comes with
 * @param reach how far it sees
 * @param permissions codes of what it may, in the order in which the platform lists them, those of plugins last
 * @param changed whether it differs from its basis
 * @param people how many within the caller's data scope have it, enabled or not
 * @param version counts its changes; it is the entity tag an edit must name
 */
public record RoleView(
        String code,
        @Nullable String name,
        Role basis,
        Role.Reach reach,
        List<String> permissions,
        boolean changed,
        long people,
        long version) {}
