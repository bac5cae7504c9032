package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.identity.DepartmentView;
import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.Permission;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.identity.Role;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantState;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person, their tenant and what they may do: what a page needs to draw its menu. */
record MeView(
        PersonId id,
        String name,
        @Nullable String phone,
        Tenant tenant,
        List<RoleName> roles,
        List<String> permissions,
        Role.Reach dataScope,
        List<DepartmentView> departments) {

    record Tenant(
            UUID id,
            String name,
            TenantState state,
            String timeZone,
            @Nullable String partnerName,
            @Nullable String partnerContact) {}

    /** @param name null for a role the platform comes with */
    record RoleName(String code, @Nullable String name) {}

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
                user.roles().stream()
                        .sorted(Comparator.comparing(HeldRole::basis).thenComparing(HeldRole::code))
                        .map(role -> new RoleName(role.code(), role.name()))
                        .toList(),
                user.permissions().stream().map(Permission::code).sorted().toList(),
                user.reach(),
                user.departments());
    }
}
