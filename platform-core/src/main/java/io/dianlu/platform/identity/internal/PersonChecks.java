package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.ApiClientDraft;
import io.dianlu.platform.identity.DepartmentId;
import io.dianlu.platform.identity.PersonDraft;
import io.dianlu.platform.identity.Role;
import io.dianlu.platform.shared.FieldChecks;
import io.dianlu.platform.tenancy.TenantScope;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a person's data must be. */
@Component
class PersonChecks {

    private static final int MAX_NAME = 60;
    private static final int MAX_PHONE = 30;
    private static final int MAX_ROLES = 20;
    private static final int MAX_DEPARTMENTS = 20;
    private static final Set<String> BUILT_IN =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    private final DepartmentRows departments;
    private final RoleRows roles;

    PersonChecks(DepartmentRows departments, RoleRows roles) {
        this.departments = departments;
        this.roles = roles;
    }

    /**
     * The roles cannot go before the transaction ends.
     *
     * @param before as stored, or null for somebody new
     */
    CheckedPerson checked(PersonDraft draft, @Nullable CheckedPerson before) {
        var checks = new FieldChecks();
        var username = before == null ? LoginChecks.username(draft, checks) : before.username();
        var name = checks.requiredText("name", draft.name(), MAX_NAME);
        var phone = checks.optionalText("phone", narrow(draft.phone()), MAX_PHONE);
        var roles = roles(draft.roles(), checks);
        var own = departments(draft.departmentIds(), checks);
        checks.finish();
        boolean enabled = draft.enabled() == null ? before == null || before.enabled() : draft.enabled();
        return new CheckedPerson(username, Objects.requireNonNull(name), phone, roles, own, enabled);
    }

    /** A program: it has a name and roles, and none that could make it an administrator. The roles cannot go before the transaction ends. */
    CheckedPerson machine(ApiClientDraft draft, @Nullable String clientId, FieldChecks checks) {
        var name = checks.requiredText("name", draft.name(), MAX_NAME);
        var own = roles(draft.roles(), checks);
        if (own.contains(Role.ADMINISTRATOR.name())) {
            checks.refuse("roles", "administrators-only");
        }
        return new CheckedPerson(clientId, Objects.requireNonNullElse(name, ""), null, own, List.of(), true);
    }

    /** Full-width digits, as an input method writes them, would be found by no search. */
    static @Nullable String narrow(@Nullable String phone) {
        return phone == null ? null : Normalizer.normalize(phone, Normalizer.Form.NFKC);
    }

    private Set<String> roles(@Nullable List<@Nullable String> wanted, FieldChecks checks) {
        if (wanted == null || wanted.isEmpty()) {
            checks.refuse("roles", "required");
            return Set.of();
        }
        checks.atMost("roles", wanted, MAX_ROLES);
        var codes = wanted.subList(0, Math.min(wanted.size(), MAX_ROLES));
        var made = roles.hold(codes.stream().flatMap(PersonChecks::made).toList());
        var own = new HashSet<String>();
        for (int index = 0; index < codes.size(); index++) {
            var code = codes.get(index);
            if (code == null) {
                checks.refuse("roles[" + index + "]", "required");
            } else if (BUILT_IN.contains(code) || made.contains(code)) {
                own.add(code);
            } else {
                checks.refuse("roles[" + index + "]", "unknown");
            }
        }
        return own;
    }

    private static Stream<UUID> made(@Nullable String code) {
        try {
            return code == null || BUILT_IN.contains(code) ? Stream.of() : Stream.of(UUID.fromString(code));
        } catch (IllegalArgumentException unreadable) {
            return Stream.of();
        }
    }

    private List<DepartmentId> departments(@Nullable List<@Nullable DepartmentId> wanted, FieldChecks checks) {
        if (wanted == null || wanted.isEmpty()) {
            return List.of();
        }
        var own = new LinkedHashSet<DepartmentId>();
        var tree = departments.load(TenantScope.require());
        for (int index = 0; index < wanted.size(); index++) {
            var department = wanted.get(index);
            if (department == null) {
                checks.refuse("departmentIds[" + index + "]", "required");
            } else if (own.add(department) && own.size() <= MAX_DEPARTMENTS && !tree.isOpen(department)) {
                checks.refuse("departmentIds[" + index + "]", tree.find(department) == null ? "unknown" : "closed");
            }
        }
        checks.atMost("departmentIds", own, MAX_DEPARTMENTS);
        return new ArrayList<>(own);
    }
}
