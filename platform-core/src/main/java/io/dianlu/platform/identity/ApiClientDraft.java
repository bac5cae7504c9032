package io.dianlu.platform.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An API client as an administrator writes it down.
 *
 * @param id made by the caller, so that the draft may be sent twice; null asks for a new one
 * @param name up to 60 characters
 * @param roles codes of roles of the tenant, at least one and up to 20, without the administrator's
 */
public record ApiClientDraft(
        @Nullable UUID id, @Nullable String name, @Nullable List<@Nullable String> roles) {}
