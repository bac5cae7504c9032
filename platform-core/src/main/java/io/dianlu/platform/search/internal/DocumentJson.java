package io.dianlu.platform.search.internal;

import io.dianlu.platform.search.Facet;
import io.dianlu.platform.search.spi.SearchDocument;
import io.dianlu.platform.search.spi.SearchDocument.CustomField;
import io.dianlu.platform.search.text.Folded;
import io.dianlu.platform.search.text.PhoneDigits;
import io.dianlu.platform.search.text.Spelling;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the index stores of a document: everything computed, so that the engine needs no plugin for Chinese. */
final class DocumentJson {

    /** Before a spelling that begins where the name begins. */
    static final String FROM_START = "^";

    /**
     * Up to so many letters every beginning of a spelling is a term. Longer ones would be terms that hardly two names share, and it is the
     * number of different terms that the engine works for: what is typed beyond is looked for among the {@code long_pinyin}.
     */
    static final int SHORT = 9;
    /** Letters of a spelling that are compared at most. */
    static final int LONG = 24;

    private DocumentJson() {}

    /** @param mark begins every pinyin token of the tenant */
    static Map<String, Object> of(SearchDocument document, String mark) {
        var json = new HashMap<String, Object>();
        names(document, mark, json);
        contacts(document.contacts(), json);
        facets(document.facets(), json);
        put(
                json,
                "address",
                document.address() == null
                        ? null
                        : Folded.of(document.address()).text());
        customFields(document.customFields(), json);
        put(json, "owner_id", document.ownerId());
        put(json, "department_id", document.departmentId());
        json.put("updated_at", micros(document.updatedAt()));
        put(json, "last_visit_at", document.lastVisitAt() == null ? null : micros(document.lastVisitAt()));
        json.put("shown", shown(document));
        return json;
    }

    private static void names(SearchDocument document, String mark, Map<String, Object> json) {
        var names = Stream.of(document.name(), document.shortName())
                .filter(Objects::nonNull)
                .map(Folded::of)
                .filter(name -> !name.isEmpty())
                .toList();
        var spelling = new LinkedHashSet<String>();
        var pinyin = new LinkedHashSet<String>();
        var longPinyin = new LinkedHashSet<String>();
        var initials = new LinkedHashSet<String>();
        for (var name : names) {
            var spelled = Spelling.of(name);
            spelling.addAll(spelled.whole());
            spelling.addAll(spelled.wholeInitials());
            addAll(pinyin, mark + FROM_START, cut(spelled.whole(), SHORT));
            addAll(pinyin, mark, cut(spelled.parts(), SHORT));
            addAll(longPinyin, mark + FROM_START, longOnes(spelled.whole()));
            addAll(longPinyin, mark, longOnes(spelled.parts()));
            addAll(longPinyin, mark, spelled.stretches());
            addAll(initials, FROM_START, spelled.wholeInitials());
            addAll(initials, "", spelled.partInitials());
        }
        json.put("name", names.stream().map(Folded::text).toList());
        json.put("spelling", spelling);
        json.put("pinyin", pinyin);
        json.put("long_pinyin", longPinyin);
        json.put("initials", initials);
    }

    private static void contacts(List<SearchDocument.Contact> contacts, Map<String, Object> json) {
        var names = contacts.stream()
                .map(SearchDocument.Contact::name)
                .map(Folded::of)
                .toList();
        var spelled = new LinkedHashSet<String>();
        for (var name : names) {
            var spelling = Spelling.of(name);
            spelled.addAll(spelling.parts());
            spelled.addAll(spelling.wholeInitials());
        }
        json.put("contact", names.stream().map(Folded::text).toList());
        json.put("contact_spelling", spelled);
        json.put(
                "phone",
                contacts.stream()
                        .flatMap(contact -> contact.phones().stream())
                        .flatMap(phone -> PhoneDigits.numbers(phone).stream())
                        .distinct()
                        .toList());
    }

    /** Where one field ends and its value begins; no key has it. */
    static String ownValue(String key, String value) {
        return key + "=" + value;
    }

    private static void customFields(Map<String, CustomField> fields, Map<String, Object> json) {
        json.put("own", words(fields).map(value -> Folded.of(value).text()).toList());
        json.put(
                "own_value",
                fields.entrySet().stream()
                        .map(field -> ownValue(field.getKey(), field.getValue().value()))
                        .toList());
    }

    private static Stream<String> words(Map<String, CustomField> fields) {
        return fields.values().stream().filter(CustomField::isWords).map(CustomField::value);
    }

    private static void facets(Map<Facet, Set<String>> facets, Map<String, Object> json) {
        facets.forEach((facet, values) -> {
            json.put(facet.label(), values);
            if (facet == Facet.REGION) {
                json.put(
                        "regionPath",
                        values.stream()
                                .flatMap(DocumentJson::prefixes)
                                .distinct()
                                .toList());
            }
        });
    }

    /** Province, city and district of a code. */
    private static Stream<String> prefixes(String region) {
        return Stream.of(2, 4, 6)
                .filter(length -> length <= region.length())
                .map(length -> region.substring(0, length));
    }

    private static Map<String, Object> shown(SearchDocument document) {
        var shown = new HashMap<String, Object>();
        shown.put("name", document.name());
        put(shown, "shortName", document.shortName());
        put(shown, "address", document.address());
        shown.put("contacts", document.contacts());
        shown.put("customFields", words(document.customFields()).toList());
        return shown;
    }

    private static List<String> longOnes(Collection<String> spelled) {
        return cut(spelled.stream().filter(letters -> letters.length() > SHORT).toList(), LONG);
    }

    private static List<String> cut(Collection<String> spelled, int length) {
        return spelled.stream()
                .map(letters -> letters.substring(0, Math.min(length, letters.length())))
                .toList();
    }

    private static void addAll(Set<String> tokens, String beginning, Collection<String> spelled) {
        spelled.forEach(letters -> tokens.add(beginning + letters));
    }

    private static void put(Map<String, Object> json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value);
        }
    }

    private static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }
}
