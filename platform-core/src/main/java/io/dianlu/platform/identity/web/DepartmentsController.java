package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.DepartmentDraft;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Departments;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import io.dianlu.platform.shared.Problem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/departments")
class DepartmentsController {

    private static final String PATH = "/api/v1/departments/";

    private final Departments departments;

    DepartmentsController(Departments departments) {
        this.departments = departments;
    }

    @GetMapping
    List<DepartmentView> tree() {
        return departments.tree();
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DepartmentView> create(@RequestBody DepartmentDraft draft) {
        var created = departments.create(draft);
        var department = created.department();
        return Answers.created(created.fresh(), PATH + department.id(), department.version(), department);
    }

    @GetMapping("/{id}")
    ResponseEntity<DepartmentView> get(@PathVariable UUID id) {
        return tagged(departments.get(new DepartmentId(id)));
    }

    @PutMapping("/{id}")
    ResponseEntity<DepartmentView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DepartmentDraft draft) {
        return tagged(departments.edit(new DepartmentId(id), EntityTags.required(ifMatch), draft));
    }

    record ClosureRequest(@Nullable Boolean closed) {}

    @PutMapping("/{id}/closure")
    ResponseEntity<DepartmentView> close(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ClosureRequest request) {
        var closed = request.closed();
        if (closed == null) {
            throw Problem.invalid("closed", "required");
        }
        long version = EntityTags.required(ifMatch);
        var department = new DepartmentId(id);
        return tagged(closed ? departments.close(department, version) : departments.reopen(department, version));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        departments.remove(new DepartmentId(id), EntityTags.required(ifMatch));
    }

    private static ResponseEntity<DepartmentView> tagged(DepartmentView department) {
        return Answers.versioned(department.version(), department);
    }
}
