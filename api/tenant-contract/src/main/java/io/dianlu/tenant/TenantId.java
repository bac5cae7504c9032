package io.dianlu.tenant;

import java.util.UUID;

/** A distributor company (经销商), the unit of isolation. Never derived from a header, path or body: only from a verified token. */
public record TenantId(UUID value) {

    /** @throws IllegalArgumentException if the text is no UUID */
    public static TenantId parse(String text) {
        return new TenantId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
