package io.dianlu.platform.branding.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tenant wishes, as it may be stored. */
record Branding(
        @Nullable String name,
        @Nullable String color,
        @Nullable String logo,
        @Nullable String partnerName,
        @Nullable String partnerContact) {

    static final Branding NONE = new Branding(null, null, null, null, null);

    /** As the audit tells it: of a picture only that there is one. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "name", name);
        put(fields, "color", color);
        // two pictures must differ, and nobody reads one
        put(fields, "logo", logo == null ? null : "#" + Integer.toHexString(logo.hashCode()));
        put(fields, "partnerName", partnerName);
        put(fields, "partnerContact", partnerContact);
        return fields;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }
}
