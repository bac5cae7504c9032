package io.dianlu.local.demo.csv;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as RFC 4180 writes them. */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text;
        this.at = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    /** The records of a file, the heading first; empty lines are left out. */
    public static List<List<String>> records(String text) {
        var csv = new Csv(text);
        var records = new ArrayList<List<String>>();
        while (csv.at < text.length()) {
            List<String> fields = csv.record();
            if (fields.size() > 1 || !fields.getFirst().isEmpty()) {
                records.add(fields);
            }
        }
        return records;
    }

    /** One record with its line end. */
    public static String line(List<String> fields) {
        return String.join(",", fields.stream().map(Csv::quoted).toList()) + "\n";
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private List<String> record() {
        var fields = new ArrayList<String>();
        do {
            fields.add(text.startsWith("\"", at) ? quotedField() : plainField());
        } while (skip(","));
        if (!skip("\r\n") && !skip("\n")) {
            skip("\r");
        }
        return fields;
    }

    private String plainField() {
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quotedField() {
        var field = new StringBuilder();
        at++;
        while (at < text.length()) {
            if (skip("\"\"")) {
                field.append('"');
            } else if (skip("\"")) {
                // whatever follows a closing quote up to the comma is kept: files of people are not strict
                return field.append(plainField()).toString();
            } else {
                field.append(text.charAt(at++));
            }
        }
        return field.toString();
    }

    private boolean skip(String expected) {
        boolean there = text.startsWith(expected, at);
        if (there) {
            at += expected.length();
        }
        return there;
    }
}
