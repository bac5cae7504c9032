package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.identity.RoleView;
import io.dianlu.platform.identity.Roles;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class BuiltInRoles implements Roles {

    private final CurrentUsers currentUsers;

    BuiltInRoles(CurrentUsers currentUsers) {
        this.currentUsers = currentUsers;
    }

    @Override
    public List<RoleView> builtIn() {
        currentUsers.require().must(Permission.PEOPLE_READ);
        return Arrays.stream(Role.values()).map(BuiltInRoles::view).toList();
    }

    private static RoleView view(Role role) {
        return new RoleView(
                role,
                role.reach(),
                role.permissions().stream().sorted().map(Permission::code).toList());
    }
}
