package io.dianlu.platform.identity;

import io.dianlu.platform.shared.DomainEvent;
import io.dianlu.platform.shared.Ids;
import io.dianlu.tenant.TenantId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed something that the tenant's administrator is to see (P-07); one event for all that one transaction changed.
 *
 * @param address where the request came from; empty where none is behind it
 */
public record Audited(UUID eventId, TenantId tenantId, Instant occurredAt, By by, String address, List<Entry> entries)
        implements DomainEvent {

    /** Who acts in a tenant. */
    public enum ByKind {
        PERSON,
        OPERATOR,
        PLATFORM
    }

    /**
     * Who did it.
     *
     * @param id in the realm of people or of operators; null for the platform itself
     * @param name as it was then; empty for the platform
     */
    public record By(ByKind kind, @Nullable UUID id, String name) {

        public static By person(CurrentUser user) {
            return new By(ByKind.PERSON, user.id().value(), user.name());
        }

        public static By operator(UUID id, String name) {
            return new By(ByKind.OPERATOR, id, name);
        }

        public static By platform() {
            return new By(ByKind.PLATFORM, null, "");
        }
    }

    /**
     * What happened to one thing.
     *
     * @param id of this entry, the same on every delivery
     * @param subjectId its id, or the code or key by which the tenant knows it
     * @param subject its name, for people
     * @param before the fields that changed, as they were; what had no value is left out
     * @param after the same as they are now: texts, numbers, truth values and lists of texts
     */
    public record Entry(
            UUID id,
            AuditKind kind,
            AuditAction action,
            String subjectId,
            String subject,
            Map<String, Object> before,
            Map<String, Object> after) {

        /** Keeps of both sides what differs. */
        public static Entry of(
                AuditKind kind,
                AuditAction action,
                Object subjectId,
                String subject,
                Map<String, Object> before,
                Map<String, Object> after) {
            return new Entry(
                    Ids.next(),
                    kind,
                    action,
                    subjectId.toString(),
                    subject,
                    unlike(before, after),
                    unlike(after, before));
        }

        public static Entry of(AuditKind kind, AuditAction action, Object subjectId, String subject) {
            return of(kind, action, subjectId, subject, Map.of(), Map.of());
        }

        public boolean changesNothing() {
            return before.isEmpty() && after.isEmpty();
        }

        private static Map<String, Object> unlike(Map<String, Object> mine, Map<String, Object> others) {
            var kept = new LinkedHashMap<String, Object>();
            mine.forEach((field, value) -> {
                if (!Objects.equals(value, others.get(field))) {
                    kept.put(field, value);
                }
            });
            return kept;
        }
    }
}
