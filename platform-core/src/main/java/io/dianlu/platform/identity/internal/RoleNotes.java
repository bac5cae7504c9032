package io.dianlu.platform.identity.internal;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the audit is told of roles: how they differ from their basis, so that one permission given is one word. */
@Component
class RoleNotes {

    private final AuditNotes notes;

    RoleNotes(AuditNotes notes) {
        this.notes = notes;
    }

    /** One of both is there. */
    void note(CurrentUser by, AuditAction action, @Nullable KeptRole before, @Nullable KeptRole after) {
        var shown = Objects.requireNonNull(after == null ? before : after);
        var subject = Objects.requireNonNullElse(shown.name(), shown.code());
        notes.note(by, List.of(Entry.of(AuditKind.ROLE, action, shown.code(), subject, fields(before), fields(after))));
    }

    private static Map<String, Object> fields(@Nullable KeptRole role) {
        if (role == null) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, Object>();
        if (role.isMade()) {
            fields.put("name", Objects.requireNonNull(role.name()));
            fields.put("basis", role.basis().name());
        }
        fields.put("reach", role.held().reach().name());
        fields.put("granted", role.granted().stream().sorted().toList());
        fields.put("withheld", role.withheld().stream().sorted().toList());
        return fields;
    }
}
