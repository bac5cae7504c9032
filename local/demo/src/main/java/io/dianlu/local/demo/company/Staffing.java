package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.JsonHttp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Departments and people of a company. Whoever is there already stays as they are. */
final class Staffing {
    private final Company company;
    private final JsonHttp administrator;

    Staffing(Company company, JsonHttp administrator) {
        this.company = company;
        this.administrator = administrator;
    }

    /** @return how many departments were missing */
    int departments() {
        var known = new HashSet<String>();
        administrator
                .get("/api/v1/departments")
                .orFail()
                .body()
                .forEach(found -> known.add(found.path("id").asString()));
        int made = 0;
        for (Department department : company.departments()) {
            UUID id = Department.id(company.alias(), department.name());
            if (!known.contains(id.toString())) {
                var body = new HashMap<String, Object>(Map.of("name", department.name()));
                if (department.parent() != null) {
                    body.put("parentId", Department.id(company.alias(), department.parent()));
                }
                administrator.put("/api/v1/departments/" + id, body).orFail();
                made++;
            }
        }
        return made;
    }

    /**
     * @param subjects user name → id in Keycloak
     * @return how many people were missing
     */
    int people(Map<String, UUID> subjects) {
        Set<String> settled = settled();
        int made = 0;
        for (Person person : company.people()) {
            UUID id = subjects.get(person.username());
            if (id != null && !settled.contains(id.toString())) {
                administrator.put("/api/v1/people/" + id, description(person)).orFail();
                made++;
            }
        }
        return made;
    }

    private Map<String, Object> description(Person person) {
        return Map.of(
                "name", person.fullName(),
                "phone", person.phone(),
                "roles", List.of(person.role()),
                "departmentIds", List.of(Department.id(company.alias(), person.department())),
                "enabled", true);
    }

    /** The first administrator is known from the tenant's profile on, but without a department. */
    private Set<String> settled() {
        var settled = new HashSet<String>();
        String cursor = "";
        do {
            JsonNode page = administrator
                    .get("/api/v1/people?limit=100" + cursor)
                    .orFail()
                    .body();
            page.path("items").forEach(person -> {
                if (!person.path("departments").isEmpty()) {
                    settled.add(person.path("id").asString());
                }
            });
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? "&cursor=" + JsonHttp.encoded(next.asString()) : "";
        } while (!cursor.isEmpty());
        return settled;
    }
}
