package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.identity.People;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.PersonView;
import io.dianlu.platform.identity.PutPerson;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantDirectory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class PeopleController {

    private final CurrentUsers currentUsers;
    private final People people;
    private final Departments departments;
    private final TenantDirectory directory;

    PeopleController(CurrentUsers currentUsers, People people, Departments departments, TenantDirectory directory) {
        this.currentUsers = currentUsers;
        this.people = people;
        this.departments = departments;
        this.directory = directory;
    }

    record PersonRequest(
            @Nullable String name,
            @Nullable String phone,
            @Nullable Set<Role> roles,
            @Nullable List<DepartmentId> departmentIds,
            @Nullable Boolean enabled) {}

    record DepartmentRequest(
            @Nullable String name, @Nullable DepartmentId parentId) {}

    record EnablementRequest(boolean enabled) {}

    @GetMapping("/me")
    MeView me() {
        return MeView.of(
                currentUsers.require(), directory.find(TenantScope.require()).orElseThrow());
    }

    @GetMapping("/departments")
    List<DepartmentView> departments() {
        return departments.tree();
    }

    @PutMapping("/departments/{id}")
    DepartmentView putDepartment(@PathVariable UUID id, @RequestBody DepartmentRequest request) {
        return departments.put(
                new DepartmentId(id), Objects.requireNonNullElse(request.name(), ""), request.parentId());
    }

    @GetMapping("/people")
    Page<PersonView> people(
            @RequestParam(required = false) @Nullable UUID departmentId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return people.list(
                departmentId == null ? null : new DepartmentId(departmentId), q, PageRequest.of(cursor, limit));
    }

    @PutMapping("/people/{id}")
    PersonView putPerson(@PathVariable UUID id, @RequestBody PersonRequest request) {
        return people.put(new PutPerson(
                new PersonId(id),
                Objects.requireNonNullElse(request.name(), ""),
                request.phone(),
                Objects.requireNonNullElse(request.roles(), Set.of()),
                Objects.requireNonNullElse(request.departmentIds(), List.of()),
                !Boolean.FALSE.equals(request.enabled())));
    }

    @PutMapping("/people/{id}/enablement")
    PersonView enable(@PathVariable UUID id, @RequestBody EnablementRequest request) {
        return people.enable(new PersonId(id), request.enabled());
    }
}
