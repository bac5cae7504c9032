package io.dianlu.local.demo.csv;

import io.dianlu.local.demo.city.CustomerDraft;
import io.dianlu.local.demo.city.CustomerDraft.Contact;
import io.dianlu.local.demo.city.CustomerDraft.Position;
import io.dianlu.local.demo.city.Point;
import io.dianlu.local.demo.city.SeededIds;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file with the columns {@code id,name,contact,phone,province,city,district,address,lng,lat}, positions in GCJ-02. The
 * file's id is kept as the remark, and the platform's id is made of tenant and file's id: the same file twice is the
 * same customers.
 */
public final class CustomerFile {
    private static final String UNNAMED_CONTACT = "联系人";
    private static final Charset SPREADSHEETS = Charset.forName("GB18030");

    private final String company;

    /** @param company alias of the tenant the customers are for */
    public CustomerFile(String company) {
        this.company = company;
    }

    /** @throws IOException when the file cannot be read or has no such columns */
    public List<CustomerDraft> read(Path file) throws IOException {
        List<List<String>> records = Csv.records(text(file));
        if (records.isEmpty() || !records.getFirst().containsAll(List.of("id", "name"))) {
            throw new IOException(file + " does not begin with a line that names the columns, at least id and name");
        }
        List<String> heading = records.getFirst();
        var customers = new ArrayList<CustomerDraft>(records.size());
        for (int number = 1; number < records.size(); number++) {
            customers.add(customer(row(heading, records.get(number)), number));
        }
        return customers;
    }

    /** In UTF-8, or else as spreadsheets in China save it. */
    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            return Files.readString(file, SPREADSHEETS);
        }
    }

    private static Map<String, String> row(List<String> heading, List<String> fields) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < Math.min(heading.size(), fields.size()); i++) {
            row.put(heading.get(i), fields.get(i).strip());
        }
        return row;
    }

    private CustomerDraft customer(Map<String, String> row, int number) {
        String fileId = value(row, "id");
        // without an id of its own the row is known by what it says
        String key = fileId.isEmpty() ? new TreeMap<>(row).toString() : fileId;
        String address = value(row, "address");
        return new CustomerDraft(
                SeededIds.of(company + "/file/" + key, 0),
                value(row, "name"),
                null,
                "SHOP",
                null,
                RegionCodes.of(value(row, "city"), value(row, "district"), address)
                        .orElse(null),
                address.isEmpty() ? null : address,
                List.of(),
                null,
                null,
                contacts(row, key),
                null,
                position(row),
                fileId.isEmpty() ? "line " + (number + 1) : fileId);
    }

    private List<Contact> contacts(Map<String, String> row, String key) {
        List<String> phones = Phones.of(value(row, "phone"));
        if (phones.isEmpty()) {
            // the platform asks for a phone with each contact
            return List.of();
        }
        String name = value(row, "contact").isEmpty() ? UNNAMED_CONTACT : value(row, "contact");
        return List.of(new Contact(SeededIds.of(company + "/file-contact/" + key, 0), name, phones, null, true));
    }

    private static @Nullable Position position(Map<String, String> row) {
        try {
            return Position.of(new Point(Double.parseDouble(value(row, "lng")), Double.parseDouble(value(row, "lat"))));
        } catch (NumberFormatException unknown) {
            return null;
        }
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
