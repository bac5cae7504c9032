package io.dianlu.platform.web.internal;

import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.platform.tenancy.Usage;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantUsage;
import io.dianlu.tenant.TenantUsage.Used;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells the control plane what each tenant uses, a few tenants at a time. */
@RestController
class TenantUsageController {

    private static final Comparator<UUID> AS_TEXT = Comparator.comparing(UUID::toString);

    private final TenantDirectory directory;
    private final Usage usage;

    TenantUsageController(TenantDirectory directory, Usage usage) {
        this.directory = directory;
        this.usage = usage;
    }

    @GetMapping(TenantUsage.PATH)
    TenantUsage read(@RequestParam(required = false) @Nullable UUID after) {
        var next = directory.list().stream()
                .filter(tenant -> after == null || AS_TEXT.compare(tenant.id().value(), after) > 0)
                .sorted(Comparator.comparing(tenant -> tenant.id().value(), AS_TEXT))
                .limit(TenantUsage.PAGE)
                .toList();
        return new TenantUsage(
                next.stream().map(this::used).toList(),
                next.size() < TenantUsage.PAGE ? null : next.getLast().id().value());
    }

    private Used used(TenantProfile tenant) {
        var used = TenantJobs.call(tenant.id(), () -> usage.reconciled(tenant));
        return new Used(
                tenant.id(),
                LocalDate.now(tenant.timeZone()),
                used.entrySet().stream()
                        .collect(Collectors.toMap(one -> one.getKey().code(), one -> one.getValue())));
    }
}
