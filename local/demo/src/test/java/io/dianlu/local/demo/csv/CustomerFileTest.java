package io.dianlu.local.demo.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustomerFileTest {
    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("customers.csv"), List.of(lines));
    }

    @Test
    @DisplayName(
            "A row becomes a customer with region code, contact and position; its id in the file becomes the remark")
    void row() throws IOException {
        var customer = new CustomerFile("zhongyuan")
                .read(file(
                        "id,name,contact,phone,province,city,district,address,lng,lat",
                        "A1,\"福来, 超市\",王芳,13812345678/0371-61234567,河南省,郑州市,金水区,花园路1号,113.681,34.781"))
                .getFirst();
        assertThat(customer.name()).isEqualTo("福来, 超市");
        assertThat(customer.regionCode()).isEqualTo("410105");
        assertThat(customer.contacts().getFirst().phones()).containsExactly("13812345678", "0371-61234567");
        assertThat(customer.position().datum()).isEqualTo("GCJ02");
        assertThat(customer.remark()).isEqualTo("A1");
    }

    @Test
    @DisplayName("The same row is the same customer for one tenant and another for the next")
    void ids() throws IOException {
        Path file = file("id,name", "A1,福来超市");
        var first = new CustomerFile("zhongyuan").read(file).getFirst();
        assertThat(new CustomerFile("zhongyuan").read(file).getFirst()).isEqualTo(first);
        assertThat(new CustomerFile("xizi").read(file).getFirst().id()).isNotEqualTo(first.id());
    }

    @Test
    @DisplayName(
            "What is unknown stays out: no phone no contact, no coordinates no position; a district is found in the address")
    void unknown() throws IOException {
        var customer = new CustomerFile("xizi")
                .read(file(
                        "id,name,contact,phone,province,city,district,address,lng,lat",
                        "A2,福来超市,王芳,,浙江省,杭州市,,杭州市萧山区人民路2号,,",
                        "A3,福来超市,,057161234567,浙江省,杭州市,,人民路2号,,"));
        assertThat(customer.getFirst().contacts()).isEmpty();
        assertThat(customer.getFirst().position()).isNull();
        assertThat(customer.getFirst().regionCode()).isEqualTo("330109");
        assertThat(customer.getLast().regionCode()).isEqualTo("330100");
        assertThat(customer.getLast().contacts().getFirst().name()).isEqualTo("联系人");
    }

    @Test
    @DisplayName("A file that a spreadsheet saved in GB18030 is read like one in UTF-8")
    void spreadsheet() throws IOException {
        Path saved = folder.resolve("saved.csv");
        Files.writeString(saved, "id,name\nA1,福来超市\n", Charset.forName("GB18030"));
        assertThat(new CustomerFile("xizi").read(saved).getFirst().name()).isEqualTo("福来超市");
    }

    @Test
    @DisplayName("Rows without an id are as many customers as there are different rows")
    void withoutId() throws IOException {
        var customers = new CustomerFile("xizi").read(file("id,name", ",福来超市", ",万家超市", ",福来超市"));
        assertThat(customers.get(0).id())
                .isNotEqualTo(customers.get(1).id())
                .isEqualTo(customers.get(2).id());
        assertThat(customers.get(1).remark()).isEqualTo("line 3");
    }

    @Test
    @DisplayName("A file without a heading is refused")
    void noHeading() {
        assertThatThrownBy(() -> new CustomerFile("xizi").read(file("A1,福来超市"))).hasMessageContaining("columns");
    }

    @Test
    @DisplayName("Quotes, commas, line breaks and a byte order mark survive writing and reading")
    void quoting() {
        var fields = List.of("a,b", "he said \"no\"", "two\nlines", "");
        assertThat(Csv.records("\uFEFF" + Csv.line(fields))).containsExactly(fields);
    }
}
