package io.dianlu.local.demo.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompaniesTest {

    static java.util.List<Company> companies() {
        return Companies.all();
    }

    @ParameterizedTest
    @MethodSource("companies")
    @DisplayName("Eight reps each have a district of the city, and everybody a department that is there")
    void roster(Company company) {
        var departments = new HashSet<String>();
        for (Department department : company.departments()) {
            assertThat(department.parent() == null || departments.contains(department.parent()))
                    .as("%s stands after the one above it", department.name())
                    .isTrue();
            departments.add(department.name());
        }
        assertThat(company.people()).extracting(Person::department).isSubsetOf(departments);
        assertThat(company.people()).extracting(Person::phone).doesNotHaveDuplicates();
        assertThat(company.reps()).hasSize(8);
        assertThat(company.reps())
                .allSatisfy(rep -> assertThat(company.city()
                                .district(rep.beat().orElseThrow())
                                .streets())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23T16:05:00Z", "2026-11-24T00:45:00Z", "2026-11-24T04:00:00Z", "2026-11-24T15:00:00Z"})
    @DisplayName("At any time of the day, the visits of today are of today and not of the future")
    void workingDay(Instant now) {
        var day = WorkingDay.at(now);
        assertThat(day.day()).hasToString("2026-11-24");
        assertThat(day.from()).isAfterOrEqualTo(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(day.from()).isBefore(day.until());
        assertThat(day.until()).isBeforeOrEqualTo(now);
    }
}
