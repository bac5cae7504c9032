package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.RoleView;
import io.dianlu.platform.identity.Roles;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/roles")
class RolesController {

    private final Roles roles;

    RolesController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    List<RoleView> builtInRoles() {
        return roles.builtIn();
    }
}
