package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DataScope;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person, their tenant and what they may do: what a page needs to draw its menu. */
record MeView(
        PersonId id,
        String name,
        @Nullable String phone,
        Tenant tenant,
        Set<Role> roles,
        List<String> permissions,
        String dataScope,
        List<DepartmentView> departments) {

    record Tenant(
            UUID id,
            String name,
            TenantState state,
            String timeZone,
            @Nullable String partnerName,
            @Nullable String partnerContact) {}

    static MeView of(CurrentUser user, TenantProfile profile) {
        var partner = profile.partner();
        return new MeView(
                user.id(),
                user.name(),
                user.phone(),
                new Tenant(
                        profile.id().value(),
                        profile.name(),
                        profile.state(),
                        profile.timeZone().getId(),
                        partner == null ? null : partner.name(),
                        partner == null ? null : partner.contact()),
                user.roles(),
                user.permissions().stream().map(Permission::code).sorted().toList(),
                nameOf(user.scope()),
                user.departments());
    }

    private static String nameOf(DataScope scope) {
        return switch (scope) {
            case DataScope.Own _ -> "OWN";
            case DataScope.Departments _ -> "TREE";
            case DataScope.Tenant _ -> "TENANT";
        };
    }
}
