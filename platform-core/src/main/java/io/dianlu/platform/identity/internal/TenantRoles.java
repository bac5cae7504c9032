package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.HeldRole;
import io.dianlu.platform.identity.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles of a tenant: those the platform comes with as the tenant keeps them, then its own by name. */
final class TenantRoles {

    private final Map<String, KeptRole> byCode = new LinkedHashMap<>();

    TenantRoles(List<KeptRole> stored) {
        for (var role : Role.values()) {
            byCode.put(role.name(), KeptRole.untouched(role));
        }
        stored.stream()
                .sorted(Comparator.comparing(kept -> Objects.requireNonNullElse(kept.name(), "")))
                .forEach(kept -> byCode.put(kept.code(), kept));
    }

    Collection<KeptRole> all() {
        return byCode.values();
    }

    @Nullable
    KeptRole find(String code) {
        return byCode.get(code);
    }

    long made() {
        return all().stream().filter(KeptRole::isMade).count();
    }

    /** Whether another role than the one of this code has the name. */
    boolean isNamed(String name, String code) {
        return all().stream()
                .anyMatch(kept ->
                        name.equalsIgnoreCase(kept.name()) && !kept.code().equals(code));
    }

    boolean knows(Set<String> codes) {
        return byCode.keySet().containsAll(codes);
    }

    Set<HeldRole> held(Set<String> codes) {
        return all().stream()
                .filter(kept -> codes.contains(kept.code()))
                .map(KeptRole::held)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<String> like(Role basis) {
        return all().stream()
                .filter(kept -> kept.basis() == basis)
                .map(KeptRole::code)
                .toList();
    }
}
