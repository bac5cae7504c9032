package io.dianlu.platform.customer.internal;

import io.dianlu.platform.customer.CustomFieldView;
import io.dianlu.platform.customer.CustomFieldsChanged;
import io.dianlu.platform.customer.Vocabulary.Maturity;
import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.shared.Ids;
import io.dianlu.platform.tenancy.TenantScope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a change of the words leaves behind: a note for the administrator, and for the search that a field came or went. */
@Component
class VocabularyTrail {

    private final VocabularyRows rows;
    private final AuditNotes notes;
    private final ApplicationEventPublisher events;

    VocabularyTrail(VocabularyRows rows, AuditNotes notes, ApplicationEventPublisher events) {
        this.rows = rows;
        this.notes = notes;
        this.events = events;
    }

    void maturity(CurrentUser by, AuditAction action, @Nullable Maturity before, Maturity after) {
        var shown = Objects.requireNonNullElse(after.label(), after.code());
        notes.note(by, List.of(Entry.of(AuditKind.MATURITY, action, after.code(), shown, label(before), label(after))));
    }

    private static Map<String, Object> label(@Nullable Maturity maturity) {
        var label = maturity == null ? null : maturity.label();
        return label == null ? Map.of() : Map.of("label", label);
    }

    void field(CurrentUser by, AuditAction action, @Nullable CustomFieldView before, @Nullable CustomFieldView after) {
        var shown = Objects.requireNonNull(after == null ? before : after);
        var entry = Entry.of(AuditKind.CUSTOM_FIELD, action, shown.key(), shown.label(), facts(before), facts(after));
        if (!entry.changesNothing()) {
            notes.note(by, List.of(entry));
        }
        if (action != AuditAction.CHANGED && rows.hasValues(shown.key())) {
            events.publishEvent(new CustomFieldsChanged(
                    Ids.next(), TenantScope.require(), Instant.now().truncatedTo(ChronoUnit.MICROS)));
        }
    }

    private static Map<String, Object> facts(@Nullable CustomFieldView field) {
        return field == null
                ? Map.of()
                : Map.of(
                        "label",
                        field.label(),
                        "type",
                        field.type().name(),
                        "options",
                        field.options(),
                        "required",
                        field.required());
    }
}
