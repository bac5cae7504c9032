package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.identity.spi.PermissionSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The permissions that roles of the open scope's tenant may have. */
@Component
class KnownPermissions {

    private final ObjectProvider<PermissionSource> sources;

    // asked late: who brings permissions asks who is signed in
    KnownPermissions(ObjectProvider<PermissionSource> sources) {
        this.sources = sources;
    }

    List<PermissionView> list() {
        var own = Arrays.stream(Permission.values()).map(KnownPermissions::view);
        return Stream.concat(own, sources.orderedStream().flatMap(source -> source.permissions().stream()))
                .toList();
    }

    private static PermissionView view(Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .collect(Collectors.toUnmodifiableSet());
        return new PermissionView(permission.code(), null, null, roles, permission.isForAdministratorsOnly());
    }
}
