package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.spi.SearchDocument.Contact;
import io.dianlu.platform.search.text.Marks;
import io.dianlu.platform.search.text.SearchText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which texts of a result to show with marks: of several contacts and numbers, the first that matches. */
final class FoundTexts {

    private final boolean nothingTyped;
    private final Marks marks;

    FoundTexts(SearchText text) {
        nothingTyped = text.isEmpty();
        marks = new Marks(text);
    }

    Map<String, String> highlights(
            String name, @Nullable String shortName, List<Contact> contacts, @Nullable String address) {
        if (nothingTyped) {
            return Map.of();
        }
        var highlights = new LinkedHashMap<String, String>();
        put(highlights, "name", marks.inText(name));
        put(highlights, "shortName", shortName == null ? null : marks.inText(shortName));
        put(highlights, "address", address == null ? null : marks.inText(address));
        for (var contact : contacts) {
            put(highlights, "contact", marks.inText(contact.name()));
            for (var phone : contact.phones()) {
                put(highlights, "phone", marks.inPhone(phone));
            }
        }
        return highlights;
    }

    private static void put(Map<String, String> highlights, String field, @Nullable String html) {
        if (html != null) {
            highlights.putIfAbsent(field, html);
        }
    }
}
