package io.dianlu.local.demo;

import io.dianlu.local.demo.company.Company;
import io.dianlu.local.demo.company.Person;
import java.util.ArrayList;
import java.util.List;

/** Who can sign in and what they see; the password is the same for all and stands elsewhere. */
final class LoginTable {
    private LoginTable() {}

    static List<String> lines(List<Company> companies) {
        var lines = new ArrayList<String>();
        lines.add("%-20s %-10s %-14s %-12s %s".formatted("user", "company", "role", "name", "sees"));
        for (Company company : companies) {
            for (Person person : company.people()) {
                lines.add("%-20s %-10s %-14s %-12s %s"
                        .formatted(
                                person.username(),
                                company.alias(),
                                person.role().toLowerCase(java.util.Locale.ROOT),
                                person.fullName(),
                                sees(person)));
            }
        }
        lines.add("%-20s %-10s %-14s %-12s %s"
                .formatted(Operator.USERNAME, "-", "operator", Operator.FULL_NAME, "tenants, no customers"));
        return lines;
    }

    private static String sees(Person person) {
        return switch (person.role()) {
            case "REP" -> "own customers in " + person.beat().orElse("") + ", own visits";
            case "MANAGER" -> person.department() + " and below, the team's day";
            case "BOSS" -> "everything of the company";
            default -> "everything of the company, people, settings, import";
        };
    }
}
