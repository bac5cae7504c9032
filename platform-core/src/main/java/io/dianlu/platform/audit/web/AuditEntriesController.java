package io.dianlu.platform.audit.web;

import io.dianlu.platform.audit.AuditEntries;
import io.dianlu.platform.audit.AuditEntryView;
import io.dianlu.platform.audit.AuditFilter;
import io.dianlu.platform.identity.AuditKind;
import io.dianlu.platform.identity.PersonId;
import io.dianlu.platform.shared.Page;
import io.dianlu.platform.shared.PageRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditEntriesController {

    private final AuditEntries entries;

    AuditEntriesController(AuditEntries entries) {
        this.entries = entries;
    }

    @GetMapping("/api/v1/audit-entries")
    Page<AuditEntryView> list(
            @RequestParam(required = false) @Nullable UUID by,
            @RequestParam(required = false) @Nullable AuditKind kind,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var filter = new AuditFilter(by == null ? null : new PersonId(by), kind, subjectId, q, from, to);
        return entries.list(filter, PageRequest.of(cursor, limit));
    }
}
