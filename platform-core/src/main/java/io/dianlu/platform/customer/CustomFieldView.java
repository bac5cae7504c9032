package io.dianlu.platform.customer;

import java.util.List;

/**
 * A field that the tenant added to customers (P-09).
 *
 * @param key stable, letters and digits
 * @param options of a choice; empty for other types
 * @param version counts its changes; it is the entity tag an edit must name
 */
public record CustomFieldView(
        String key,
        String subject,
        String label,
        Type type,
        List<String> options,
        boolean required,
        int order,
        long version) {

    /** The same at another version. */
    public CustomFieldView at(long otherVersion) {
        return new CustomFieldView(key, subject, label, type, options, required, order, otherVersion);
    }

    public static final String SUBJECT = "CUSTOMER";

    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        BOOLEAN
    }
}
