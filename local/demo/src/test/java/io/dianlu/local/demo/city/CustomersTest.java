package io.dianlu.local.demo.city;

import static org.assertj.core.api.Assertions.assertThat;

import io.dianlu.local.demo.city.Customers.Beat;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private static final int MANY = 5_000;
    private static final UUID REP = SeededIds.of("rep", 1);
    private static final UUID OTHER_REP = SeededIds.of("rep", 2);

    private final List<CustomerDraft> customers = invented();

    private static List<CustomerDraft> invented() {
        var customers =
                new Customers("zhongyuan", Cities.ZHENGZHOU, List.of(new Beat(REP, "金水区"), new Beat(OTHER_REP, "二七区")));
        return IntStream.range(0, MANY).mapToObj(customers::number).toList();
    }

    @Test
    @DisplayName("A second run invents the very same customers")
    void sameAgain() {
        assertThat(invented()).isEqualTo(customers);
    }

    @Test
    @DisplayName("No two customers share an id, and hardly any a name")
    void uniqueEnough() {
        assertThat(new HashSet<>(customers.stream().map(CustomerDraft::id).toList()))
                .hasSize(MANY);
        assertThat(new HashSet<>(customers.stream().map(CustomerDraft::name).toList()))
                .hasSizeGreaterThan(MANY * 95 / 100);
    }

    @Test
    @DisplayName("Every position stands in the built-up part of the customer's own district")
    void insideTheDistrict() {
        for (CustomerDraft customer : customers) {
            if (customer.position() != null) {
                var district = Cities.ZHENGZHOU.district(REP.equals(customer.ownerId()) ? "金水区" : "二七区");
                assertThat(customer.regionCode()).isEqualTo(district.code());
                assertThat(customer.address()).startsWith("河南省郑州市" + district.name());
                assertThat(district.hasHousesAt(new Point(
                                customer.position().lng(), customer.position().lat())))
                        .as(customer.name())
                        .isTrue();
            }
        }
        assertThat(customers.stream()
                        .map(CustomerDraft::position)
                        .filter(Objects::isNull)
                        .count())
                .isBetween(MANY / 40L, MANY / 12L);
    }

    @Test
    @DisplayName("Phones are mobiles of eleven digits or land lines of the city")
    void phones() {
        assertThat(customers.stream()
                        .flatMap(customer -> customer.contacts().stream())
                        .flatMap(contact -> contact.phones().stream()))
                .allMatch(phone -> phone.matches("1[3-9]\\d{9}|0371-[2-8]\\d{7}"));
    }

    @Test
    @DisplayName("Names, contacts, tags and remarks stay within what the platform takes")
    void withinLimits() {
        assertThat(customers).allSatisfy(customer -> {
            assertThat(customer.name().length()).isBetween(4, 30);
            assertThat(customer.contacts()).hasSizeBetween(1, 2);
            assertThat(customer.contacts().stream().filter(CustomerDraft.Contact::primary))
                    .hasSize(1);
            assertThat(customer.tags()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
        });
    }

    @Test
    @DisplayName("The reps have about as many customers each")
    void sharedOut() {
        assertThat(customers.stream().filter(customer -> REP.equals(customer.ownerId())))
                .hasSize(MANY / 2);
    }
}
