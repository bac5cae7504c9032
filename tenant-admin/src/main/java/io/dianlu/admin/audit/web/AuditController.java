package io.dianlu.admin.audit.web;

import io.dianlu.admin.audit.Action;
import io.dianlu.admin.audit.Audit;
import io.dianlu.admin.audit.AuditFilters;
import io.dianlu.admin.audit.AuditView;
import io.dianlu.admin.shared.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/api/v1/audit-entries")
    Page<AuditView> page(
            @RequestParam(required = false) @Nullable UUID tenantId,
            @RequestParam(required = false) @Nullable Action action,
            @RequestParam(required = false) @Nullable String operator,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return audit.page(new AuditFilters(tenantId, action, operator, subject), cursor, limit);
    }
}
