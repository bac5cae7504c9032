package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.PermissionView;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.identity.RoleDraft;
import io.dianlu.platform.shared.FieldChecks;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a role must be in its tenant. */
final class RoleChecks {

    private static final int MAX_NAME = 60;
    private static final int MAX_PERMISSIONS = 500;

    private final TenantRoles roles;
    private final List<PermissionView> known;
    private final FieldChecks checks;

    RoleChecks(TenantRoles roles, List<PermissionView> known, FieldChecks checks) {
        this.roles = roles;
        this.known = known;
        this.checks = checks;
    }

    RoleContent made(String code, RoleDraft draft) {
        return new RoleContent(name(code, draft), basis(draft), reach(draft), permissions(draft));
    }

    RoleContent edited(KeptRole before, RoleDraft draft) {
        var name = before.isMade() ? name(before.code(), draft) : null;
        return new RoleContent(name, before.basis(), reach(draft), permissions(draft));
    }

    private @Nullable String name(String code, RoleDraft draft) {
        var name = checks.requiredText("name", draft.name(), MAX_NAME);
        if (name != null && roles.isNamed(name, code)) {
            checks.refuse("name", "taken");
        }
        return name;
    }

    private @Nullable Role basis(RoleDraft draft) {
        checks.required("basis", draft.basis());
        if (draft.basis() == Role.ADMINISTRATOR) {
            checks.refuse("basis", "administrators-only");
        }
        return draft.basis();
    }

    private Role.@Nullable Reach reach(RoleDraft draft) {
        checks.required("reach", draft.reach());
        return draft.reach();
    }

    private SortedSet<String> permissions(RoleDraft draft) {
        var wanted = new TreeSet<String>();
        var given = draft.permissions();
        if (given == null) {
            checks.refuse("permissions", "required");
            return wanted;
        }
        checks.atMost("permissions", given, MAX_PERMISSIONS);
        for (int index = 0; index < Math.min(given.size(), MAX_PERMISSIONS); index++) {
            var code = given.get(index);
            var field = "permissions[" + index + "]";
            if (code == null) {
                checks.refuse(field, "required");
            } else {
                check(field, code);
                wanted.add(code);
            }
        }
        return wanted;
    }

    private void check(String field, String code) {
        var permission = known.stream().filter(each -> each.code().equals(code)).findFirst();
        if (permission.isEmpty()) {
            checks.refuse(field, "unknown");
        } else if (permission.get().administratorsOnly()) {
            checks.refuse(field, "administrators-only");
        }
    }
}
