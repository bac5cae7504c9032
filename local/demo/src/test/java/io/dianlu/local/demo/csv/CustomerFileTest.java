package io.dianlu.local.demo.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

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
                .rows()
                .getFirst()
                .customer();
        assertThat(customer.name()).isEqualTo("福来, 超市");
        assertThat(customer.regionCode()).isEqualTo("410105");
        assertThat(customer.contacts().getFirst().phones()).containsExactly("13812345678", "0371-61234567");
        assertThat(customer.position().datum()).isEqualTo("GCJ02");
        assertThat(customer.remark()).isEqualTo("A1");
    }

    @Test
    @DisplayName("What the platform's fields do not take is kept in the remark, and the row says so")
    void leftovers() throws IOException {
        var rows = new CustomerFile("zhongyuan")
                .read(file(
                        "id,name,contact,phone,province,city,district,address,lng,lat",
                        "A1,福来超市,王芳,,浙江省,宁波市,海曙区,人民路2号,,",
                        "A2,福来超市,王芳,1380000/1380001/1380002/1380003/1380004,河南省,郑州市,郑东新区,花园路1号,东经113,34.7",
                        "A3,福来超市,王芳,1380000/1380001/1380002,河南省,郑州市,,花园路1号,113.6,34.7"))
                .rows();
        assertThat(rows.get(0).leftovers())
                .containsExactly(entry(Leftover.CONTACT, "王芳"), entry(Leftover.REGION, "浙江省宁波市海曙区"));
        assertThat(rows.get(0).customer().remark()).isEqualTo("A1；没有电话的联系人：王芳；地区：浙江省宁波市海曙区");
        assertThat(rows.get(1).customer().regionCode()).isEqualTo("410100");
        assertThat(rows.get(1).customer().contacts().getFirst().phones()).hasSize(3);
        assertThat(rows.get(1).customer().remark()).isEqualTo("A2；其他电话：1380003、1380004；地区：河南省郑州市郑东新区；坐标：东经113 34.7");
        assertThat(rows.get(2).leftovers()).isEmpty();
        assertThat(rows.get(2).id()).isEqualTo("A3");
    }

    @Test
    @DisplayName("Columns that are not understood are told by their heading, and what they say is kept in the remark")
    void unknownColumns() throws IOException {
        var contents = new CustomerFile("zhongyuan").read(file("id,冰柜,name,level,", "A1,2 台,福来超市,A,", "A2,,万家超市,,x"));
        assertThat(contents.notUnderstood()).containsExactly("冰柜", "level");
        assertThat(contents.rows().getFirst().customer().remark()).isEqualTo("A1；其他列：level A、冰柜 2 台");
        assertThat(contents.rows().getFirst().leftovers()).containsExactly(entry(Leftover.COLUMNS, "level A、冰柜 2 台"));
        assertThat(contents.rows().getLast().leftovers()).isEmpty();
        assertThat(new CustomerFile("zhongyuan")
                        .read(file("id,name", "A1,福来超市"))
                        .notUnderstood())
                .isEmpty();
    }

    @Test
    @DisplayName("The same row is the same customer for one tenant and another for the next")
    void ids() throws IOException {
        Path file = file("id,name", "A1,福来超市");
        var first = new CustomerFile("zhongyuan").read(file).rows().getFirst();
        assertThat(new CustomerFile("zhongyuan").read(file).rows().getFirst()).isEqualTo(first);
        assertThat(new CustomerFile("xizi")
                        .read(file)
                        .rows()
                        .getFirst()
                        .customer()
                        .id())
                .isNotEqualTo(first.customer().id());
    }

    @Test
    @DisplayName(
            "What is unknown stays out: no phone no contact, no coordinates no position; a district is found in the address")
    void unknown() throws IOException {
        var customer = new CustomerFile("xizi")
                .read(file(
                        "id,name,contact,phone,province,city,district,address,lng,lat",
                        "A2,福来超市,王芳,,浙江省,杭州市,,杭州市萧山区人民路2号,,",
                        "A3,福来超市,,057161234567,浙江省,杭州市,,人民路2号,,"))
                .rows();
        assertThat(customer.getFirst().customer().contacts()).isEmpty();
        assertThat(customer.getFirst().customer().position()).isNull();
        assertThat(customer.getFirst().customer().regionCode()).isEqualTo("330109");
        assertThat(customer.getLast().customer().regionCode()).isEqualTo("330100");
        assertThat(customer.getLast().customer().contacts().getFirst().name()).isEqualTo("联系人");
    }

    @Test
    @DisplayName("A file that a spreadsheet saved in GB18030 is read like one in UTF-8")
    void spreadsheet() throws IOException {
        Path saved = folder.resolve("saved.csv");
        Files.writeString(saved, "id,name\nA1,福来超市\n", Charset.forName("GB18030"));
        assertThat(new CustomerFile("xizi")
                        .read(saved)
                        .rows()
                        .getFirst()
                        .customer()
                        .name())
                .isEqualTo("福来超市");
    }

    @Test
    @DisplayName("Rows without an id are as many customers as there are different rows")
    void withoutId() throws IOException {
        var customers = new CustomerFile("xizi")
                .read(file("id,name", ",福来超市", ",万家超市", ",福来超市"))
                .rows();
        assertThat(customers.get(0).customer().id())
                .isNotEqualTo(customers.get(1).customer().id())
                .isEqualTo(customers.get(2).customer().id());
        assertThat(customers.get(1).customer().remark()).isEqualTo("line 3");
    }

    @Test
    @DisplayName("A file without a heading is refused")
    void noHeading() {
        assertThatThrownBy(() -> new CustomerFile("xizi").read(file("A1,福来超市")).rows())
                .hasMessageContaining("columns");
    }

    @Test
    @DisplayName("Quotes, commas, line breaks and a byte order mark survive writing and reading")
    void quoting() {
        var fields = List.of("a,b", "he said \"no\"", "two\nlines", "");
        assertThat(Csv.records("\uFEFF" + Csv.line(fields))).containsExactly(fields);
    }
}
