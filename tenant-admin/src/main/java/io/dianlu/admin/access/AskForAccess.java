package io.dianlu.admin.access;

import java.util.UUID;

/**
 * An operator wants to see a tenant's data.
 *
 * @param id made by the caller, so that the command may be sent twice
 * @param reason the tenant reads it
 */
public record AskForAccess(UUID id, String reason, int minutes) {}
