package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.spi.SearchDocument.Contact;
import io.dianlu.platform.search.text.Marks;
import io.dianlu.platform.search.text.SearchText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which texts of a result to show with marks: of several contacts, the first that matches best. */
final class FoundTexts {

    private final boolean nothingTyped;
    private final Marks marks;

    FoundTexts(SearchText text) {
        nothingTyped = text.isEmpty();
        marks = new Marks(text);
    }

    Map<String, String> highlights(
            String name,
            @Nullable String shortName,
            List<Contact> contacts,
            @Nullable String address,
            List<String> customFields) {
        if (nothingTyped) {
            return Map.of();
        }
        var highlights = new LinkedHashMap<String, String>();
        put(highlights, "name", marks.inText(name));
        put(highlights, "shortName", shortName == null ? null : marks.inText(shortName));
        put(highlights, "address", address == null ? null : marks.inText(address));
        contacts.stream()
                .map(this::reached)
                .filter(Reached::isFound)
                .max(Comparator.comparingInt(Reached::matches))
                .ifPresent(one -> one.show(highlights));
        customFields.forEach(value -> put(highlights, "customField", marks.inText(value)));
        return highlights;
    }

    private Reached reached(Contact contact) {
        var phone = contact.phones().stream()
                .filter(each -> marks.inPhone(each) != null)
                .findFirst();
        return new Reached(
                contact.name(),
                marks.inText(contact.name()),
                phone.or(() -> contact.phones().stream().findFirst()).orElse(null),
                phone.map(marks::inPhone).orElse(null));
    }

    /** Somebody with the number to show beside the name, and what of both matched: a name never stands beside another one's number. */
    private record Reached(
            String name,
            @Nullable String markedName,
            @Nullable String phone,
            @Nullable String markedPhone) {

        boolean isFound() {
            return markedName != null || markedPhone != null;
        }

        /** Of several the one with both; a number says more than a name. */
        int matches() {
            return (markedPhone == null ? 0 : 2) + (markedName == null ? 0 : 1);
        }

        void show(Map<String, String> highlights) {
            put(highlights, "contact", markedName == null ? Marks.none(name) : markedName);
            put(highlights, "phone", markedPhone == null && phone != null ? Marks.none(phone) : markedPhone);
        }
    }

    private static void put(Map<String, String> highlights, String field, @Nullable String html) {
        if (html != null) {
            highlights.putIfAbsent(field, html);
        }
    }
}
