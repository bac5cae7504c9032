package io.dianlu.platform.customer;

import java.util.List;

/**
 * A field that the tenant added to customers (P-09).
 *
 * @param key stable, letters and digits
 * @param options of a choice; empty for other types
 */
public record CustomFieldView(
        String key, String subject, String label, Type type, List<String> options, boolean required, int order) {

    public static final String SUBJECT = "CUSTOMER";

    public enum Type {
        TEXT,
        NUMBER,
        DATE,
        CHOICE,
        BOOLEAN
    }
}
