package io.dianlu.local.demo.csv;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.CustomerDraft.Contact;
import io.dianlu.local.demo.city.CustomerDraft.Position;
import io.dianlu.local.demo.city.Point;
import io.dianlu.local.demo.city.SeededIds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row on its way to a customer: whatever finds no field is left over for the remark. */
final class RowReading {
    private static final String UNNAMED_CONTACT = "联系人";
    private static final int MOST_PHONES = 3;
    private static final Set<String> COLUMNS =
            Set.of("id", "name", "contact", "phone", "province", "city", "district", "address", "lng", "lat");

    private final String company;
    private final Map<String, String> row;
    private final String key;
    private final Map<Leftover, String> leftovers = new EnumMap<>(Leftover.class);

    RowReading(String company, Map<String, String> row) {
        this.company = company;
        this.row = row;
        // without an id of its own the row is known by what it says
        this.key = value("id").isEmpty() ? new TreeMap<>(row).toString() : value("id");
    }

    /** @param line of the file, the heading being the first */
    FileRow read(int line) {
        String id = value("id").isEmpty() ? "line " + line : value("id");
        String address = value("address");
        String regionCode = regionCode();
        List<Contact> contacts = contacts();
        Position position = position();
        leave(Leftover.COLUMNS, unknown());
        var customer = new CustomerDraft(
                SeededIds.of(company + "/file/" + key, 0),
                value("name"),
                null,
                "SHOP",
                null,
                regionCode,
                address.isEmpty() ? null : address,
                List.of(),
                null,
                null,
                contacts,
                null,
                position,
                remark(id));
        return new FileRow(id, customer, leftovers);
    }

    static boolean isUnknown(String heading) {
        return !heading.isBlank() && !COLUMNS.contains(heading);
    }

    private String unknown() {
        return new TreeMap<>(row)
                .entrySet().stream()
                        .filter(cell ->
                                isUnknown(cell.getKey()) && !cell.getValue().isEmpty())
                        .map(cell -> cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining("、"));
    }

    private String remark(String id) {
        return Stream.concat(
                        Stream.of(id),
                        leftovers.entrySet().stream()
                                .map(leftover -> leftover.getKey().inRemark(leftover.getValue())))
                .collect(Collectors.joining("；"));
    }

    private @Nullable String regionCode() {
        String city = value("city");
        String district = value("district");
        if (!RegionCodes.tell(city, district)) {
            leave(Leftover.REGION, value("province") + city + district);
        }
        return RegionCodes.of(city, district, value("address")).orElse(null);
    }

    private List<Contact> contacts() {
        List<String> phones = Phones.of(value("phone"));
        String name = value("contact");
        if (phones.isEmpty()) {
            leave(Leftover.CONTACT, name);
            return List.of();
        }
        List<String> first = phones.stream().limit(MOST_PHONES).toList();
        leave(Leftover.PHONES, String.join("、", phones.subList(first.size(), phones.size())));
        return List.of(new Contact(
                SeededIds.of(company + "/file-contact/" + key, 0),
                name.isEmpty() ? UNNAMED_CONTACT : name,
                first,
                null,
                true));
    }

    private @Nullable Position position() {
        try {
            return Position.of(new Point(Double.parseDouble(value("lng")), Double.parseDouble(value("lat"))));
        } catch (NumberFormatException unknown) {
            leave(Leftover.POSITION, (value("lng") + " " + value("lat")).strip());
            return null;
        }
    }

    private void leave(Leftover what, String words) {
        if (!words.isEmpty()) {
            leftovers.put(what, words);
        }
    }

    private String value(String column) {
        return row.getOrDefault(column, "");
    }
}
