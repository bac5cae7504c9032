package io.dianlu.local.demo.company;

import io.dianlu.local.demo.city.City;
import io.dianlu.local.demo.city.SeededIds;
import java.util.List;
import java.util.UUID;

/**
 * A demo tenant.
 *
 * @param alias of its organization in Keycloak, and the beginning of most of its user names
 * @param departments each after the one above it
 */
public record Company(
        String alias, String name, String partner, City city, List<Department> departments, List<Person> people) {

    public UUID tenantId() {
        return SeededIds.of("tenant/" + alias, 0);
    }

    public Person administrator() {
        return withRole("ADMINISTRATOR").getFirst();
    }

    public List<Person> reps() {
        return withRole("REP");
    }

    Person boss() {
        return withRole("BOSS").getFirst();
    }

    private List<Person> withRole(String role) {
        return people.stream().filter(person -> person.role().equals(role)).toList();
    }
}
