package io.dianlu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.demo.csv.CustomerFile;
import io.dianlu.local.demo.csv.FileRow;
import io.dianlu.local.demo.upload.RowOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The report of an import")
class ImportReportTest {
    @TempDir
    private Path folder;

    private final ArrayList<String> told = new ArrayList<>();

    @Test
    @DisplayName(
            "tells how far it is, how many rows became what, and for each reason how often and for which row first")
    void counts() throws IOException {
        var report = new ImportReport(4_002, told::add);
        var customer = row("");
        for (int i = 0; i < 4_000; i++) {
            report.count(customer, new RowOutcome(customer.customer(), "CREATED", "", ""));
        }
        report.count(customer, new RowOutcome(customer.customer(), "REFUSED", "invalid-phone", "phones[0]: no number"));
        report.count(customer, new RowOutcome(customer.customer(), "REFUSED", "invalid-phone", "phones[0]: no number"));
        report.print();
        assertThat(told.subList(0, 2)).containsExactly("2000 of 4002 rows", "4000 of 4002 rows");
        assertThat(told.get(2)).startsWith("created 4000, unchanged 0, refused 2 of 4002 rows");
        assertThat(told.get(3)).isEqualTo("refused 2 times: invalid-phone (phones[0]: no number), such as A1 福来超市");
    }

    @Test
    @DisplayName("has a line per row with the customer's id, and none for a refused row")
    void line() throws IOException {
        var customer = row("");
        assertThat(ImportReport.line(customer, new RowOutcome(customer.customer(), "CREATED", "", "")))
                .isEqualTo("A1,福来超市,CREATED," + customer.customer().id() + ",,,\n");
        assertThat(ImportReport.line(customer, new RowOutcome(customer.customer(), "REFUSED", "invalid", "a, b")))
                .isEqualTo("A1,福来超市,REFUSED,,invalid,\"a, b\",\n");
    }

    @Test
    @DisplayName("says per row and in the end what only the remark keeps, and nothing of it for a row that was refused")
    void leftovers() throws IOException {
        var report = new ImportReport(3, told::add);
        var customer = row("王芳");
        var created = new RowOutcome(customer.customer(), "CREATED", "", "");
        var refused = new RowOutcome(customer.customer(), "REFUSED", "invalid", "");
        assertThat(ImportReport.line(customer, created)).endsWith(",,,contact without a phone: 王芳\n");
        assertThat(ImportReport.line(customer, refused)).endsWith(",invalid,,\n");
        report.count(customer, created);
        report.count(customer, created);
        report.count(customer, refused);
        report.print();
        assertThat(told).last().isEqualTo("kept in the remark of 2 rows: contact without a phone, such as A1 福来超市");
    }

    private FileRow row(String contact) throws IOException {
        Path file = Files.writeString(folder.resolve("customers.csv"), "id,name,contact\nA1,福来超市," + contact + "\n");
        return new CustomerFile("zhongyuan").read(file).rows().getFirst();
    }
}
