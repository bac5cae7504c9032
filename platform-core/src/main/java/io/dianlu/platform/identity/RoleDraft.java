package io.dianlu.platform.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role as an administrator writes it down.
 *
 * @param id made by the caller, so that the draft may be sent twice; null asks for a new one; of no effect in an edit
 * @param name up to 60 characters, no other role of the tenant has it; of no effect for a role the platform comes with
 * @param basis REP, MANAGER or BOSS; of no effect in an edit
 * @param permissions codes of all that it may; what the tenant does not know is refused
 */
public record RoleDraft(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable Role basis,
        Role.@Nullable Reach reach,
        @Nullable List<@Nullable String> permissions) {}
