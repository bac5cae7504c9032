package io.dianlu.platform.plugin.internal.store;

import io.dianlu.platform.identity.AuditAction;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.AuditNotes;
import io.dianlu.platform.identity.Audited.Entry;
import io.dianlu.platform.identity.CurrentUser;
import io.dianlu.platform.plugin.internal.store.TenantPluginRows.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the audit is told of what a tenant makes of plugins. Of a setting whose name sounds like a secret it hears only that it changed. */
@Component
class PluginNotes {

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String HIDDEN = "•••";
    private static final List<String> SECRETS = List.of("secret", "password", "token", "key", "credential");

    private final AuditNotes notes;
    private final JsonMapper json;

    PluginNotes(AuditNotes notes, JsonMapper json) {
        this.notes = notes;
        this.json = json;
    }

    void note(CurrentUser by, String name, Kept before, Kept after) {
        var entry =
                Entry.of(AuditKind.PLUGIN, AuditAction.CHANGED, after.pluginId(), name, fields(before), fields(after));
        if (!entry.changesNothing()) {
            notes.note(by, List.of(hidden(entry)));
        }
    }

    void exported(CurrentUser by, String pluginId, String name) {
        notes.note(by, List.of(Entry.of(AuditKind.PLUGIN, AuditAction.EXPORTED, pluginId, name, Map.of(), Map.of())));
    }

    private static Entry hidden(Entry entry) {
        return new Entry(
                entry.id(),
                entry.kind(),
                entry.action(),
                entry.subjectId(),
                entry.subject(),
                hidden(entry.before()),
                hidden(entry.after()));
    }

    private static Map<String, Object> hidden(Map<String, Object> fields) {
        var shown = new LinkedHashMap<>(fields);
        shown.replaceAll((field, value) -> isSecret(field) ? HIDDEN : value);
        return shown;
    }

    private Map<String, Object> fields(Kept kept) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("enabled", kept.enabled());
        if (kept.version() != null) {
            fields.put("version", kept.version());
        }
        json.readValue(kept.settings(), OBJECT)
                .forEach((field, value) -> fields.put("settings." + field, shown(value)));
        return fields;
    }

    private Object shown(@Nullable Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean
                ? value
                : json.writeValueAsString(value);
    }

    private static boolean isSecret(String field) {
        return field.startsWith("settings.") && SECRETS.stream().anyMatch(field.toLowerCase(Locale.ROOT)::contains);
    }
}
