package io.dianlu.admin.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tenant, for people.
 *
 * @param name null for one that is not known here
 */
public record NamedTenant(UUID id, @Nullable String name) {}
