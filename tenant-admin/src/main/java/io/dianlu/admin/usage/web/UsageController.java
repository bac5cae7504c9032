package io.dianlu.admin.usage.web;

import io.dianlu.admin.usage.UsageHistory;
import io.dianlu.admin.usage.UsageView;
import io.dianlu.admin.usage.UsageWarning;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UsageController {

    private final UsageHistory usage;

    UsageController(UsageHistory usage) {
        this.usage = usage;
    }

    @GetMapping("/api/v1/tenants/{id}/usage")
    UsageView read(@PathVariable UUID id, @RequestParam(defaultValue = "30") int days) {
        return usage.of(id, days);
    }

    @GetMapping("/api/v1/usage-warnings")
    List<UsageWarning> warnings() {
        return usage.warnings();
    }
}
