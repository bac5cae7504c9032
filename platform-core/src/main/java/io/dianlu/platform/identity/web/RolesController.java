package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.RoleDraft;
import io.dianlu.platform.identity.RoleView;
import io.dianlu.platform.identity.Roles;
import io.dianlu.platform.shared.Answers;
import io.dianlu.platform.shared.EntityTags;
import java.util.List;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RolesController {

    private static final String PATH = "/api/v1/roles";
    private static final String ONE = PATH + "/{code}";

    private final Roles roles;

    RolesController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping(PATH)
    List<RoleView> roles() {
        return roles.list();
    }

    @GetMapping("/api/v1/permissions")
    List<PermissionView> permissions() {
        return roles.permissions();
    }

    // the status is for the description of the API; the answer says it itself
    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<RoleView> create(@RequestBody RoleDraft draft) {
        var created = roles.create(draft);
        var role = created.role();
        return Answers.created(created.fresh(), PATH + "/" + role.code(), role.version(), role);
    }

    @GetMapping(ONE)
    ResponseEntity<RoleView> get(@PathVariable String code) {
        return tagged(roles.get(code));
    }

    @PutMapping(ONE)
    ResponseEntity<RoleView> edit(
            @PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody RoleDraft draft) {
        return tagged(roles.edit(code, EntityTags.required(ifMatch), draft));
    }

    @DeleteMapping(ONE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable String code, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        roles.remove(code, EntityTags.required(ifMatch));
    }

    private static ResponseEntity<RoleView> tagged(RoleView role) {
        return Answers.versioned(role.version(), role);
    }
}
