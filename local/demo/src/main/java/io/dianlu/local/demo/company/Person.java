package io.dianlu.local.demo.company;

import java.util.Optional;

/**
 * Somebody who works for a demo company.
 *
 * @param role a role of the platform: REP, MANAGER, BOSS or ADMINISTRATOR
 * @param beat the district whose customers a rep looks after
 */
public record Person(
        String username, String fullName, String phone, String role, String department, Optional<String> beat) {

    static Person rep(String username, String fullName, String phone, String department, String district) {
        return new Person(username, fullName, phone, "REP", department, Optional.of(district));
    }

    static Person of(String role, String username, String fullName, String phone, String department) {
        return new Person(username, fullName, phone, role, department, Optional.empty());
    }
}
