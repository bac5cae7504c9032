package io.dianlu.local.demo.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with the columns {@code id,name,contact,phone,province,city,district,address,lng,lat}, positions in GCJ-02. The
 * file's id is kept in the remark, with what finds no field, and the platform's id is made of tenant and file's id: the
 * same file twice is the same customers. Of any other column the heading is told, and the remark keeps what it says.
 */
public final class CustomerFile {
    private static final Charset SPREADSHEETS = Charset.forName("GB18030");

    /** @param notUnderstood headings of the columns that find no field */
    public record Contents(List<FileRow> rows, List<String> notUnderstood) {}

    private final String company;

    /** @param company alias of the tenant the customers are for */
    public CustomerFile(String company) {
        this.company = company;
    }

    /** @throws IOException when the file cannot be read or has no such columns */
    public Contents read(Path file) throws IOException {
        List<List<String>> records = Csv.records(text(file));
        if (records.isEmpty() || !records.getFirst().containsAll(List.of("id", "name"))) {
            throw new IOException(file + " does not begin with a line that names the columns, at least id and name");
        }
        List<String> heading = records.getFirst();
        var rows = new ArrayList<FileRow>(records.size());
        for (int number = 1; number < records.size(); number++) {
            rows.add(new RowReading(company, row(heading, records.get(number))).read(number + 1));
        }
        return new Contents(rows, heading.stream().filter(RowReading::isUnknown).toList());
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
}
