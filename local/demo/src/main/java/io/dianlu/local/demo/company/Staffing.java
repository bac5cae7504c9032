package io.dianlu.local.demo.company;

import io.dianlu.local.demo.http.JsonHttp;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                var body = new HashMap<String, Object>(Map.of("id", id, "name", department.name()));
                if (department.parent() != null) {
                    body.put("parentId", Department.id(company.alias(), department.parent()));
                } else if (known.contains(company.tenantId().toString())) {
                    // the company itself, with which every tenant begins
                    body.put("parentId", company.tenantId());
                }
                administrator.post("/api/v1/departments", body).orFail();
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
        Map<String, JsonNode> known = known();
        int made = 0;
        for (Person person : company.people()) {
            UUID id = subjects.get(person.username());
            if (id != null && place(id, person, known.get(id.toString()))) {
                made++;
            }
        }
        return made;
    }

    /** The first administrator is known from the tenant's profile on, but without a department. */
    private boolean place(UUID id, Person person, @Nullable JsonNode known) {
        if (known == null) {
            administrator.post("/api/v1/people", description(id, person)).orFail();
            return true;
        }
        if (known.path("departments").isEmpty()) {
            long version = known.path("version").asLong();
            administrator
                    .put("/api/v1/people/" + id, description(id, person), version)
                    .orFail();
            return true;
        }
        return false;
    }

    private Map<String, Object> description(UUID id, Person person) {
        return Map.of(
                "id", id,
                "username", person.username(),
                "name", person.fullName(),
                "phone", person.phone(),
                "roles", List.of(person.role()),
                "departmentIds", List.of(Department.id(company.alias(), person.department())),
                "enabled", true);
    }

    private Map<String, JsonNode> known() {
        var known = new HashMap<String, JsonNode>();
        String cursor = "";
        do {
            JsonNode page = administrator
                    .get("/api/v1/people?limit=100" + cursor)
                    .orFail()
                    .body();
            page.path("items").forEach(person -> known.put(person.path("id").asString(), person));
            JsonNode next = page.path("nextCursor");
            cursor = next.isString() ? "&cursor=" + JsonHttp.encoded(next.asString()) : "";
        } while (!cursor.isEmpty());
        return known;
    }
}
