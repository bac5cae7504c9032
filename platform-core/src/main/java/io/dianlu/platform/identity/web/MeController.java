package io.dianlu.platform.identity.web;

import io.dianlu.platform.identity.CurrentUsers;
import io.dianlu.platform.tenancy.TenantScope;
import io.dianlu.tenant.TenantDirectory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private final CurrentUsers currentUsers;
    private final TenantDirectory directory;

    MeController(CurrentUsers currentUsers, TenantDirectory directory) {
        this.currentUsers = currentUsers;
        this.directory = directory;
    }

    @GetMapping
    MeView me() {
        return MeView.of(
                currentUsers.require(), directory.find(TenantScope.require()).orElseThrow());
    }
}
