package io.dianlu.platform.access.web;

import io.dianlu.platform.access.OperatorAccess;
import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.OperatorGrant;
import io.dianlu.tenant.OperatorGrant.Asked;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the control plane asks for its operators. The tenant is named by the path: it has no token, it has the key, and no person can get here. */
@RestController
@RequestMapping(OperatorGrant.PATH)
class ControlPlaneGrantsController {

    private final TenantDirectory directory;
    private final OperatorAccess access;

    ControlPlaneGrantsController(TenantDirectory directory, OperatorAccess access) {
        this.directory = directory;
        this.access = access;
    }

    @GetMapping
    List<OperatorGrant> latest(@PathVariable UUID id) {
        return TenantJobs.call(admitted(id), access::latest);
    }

    @PutMapping("/{grant}")
    OperatorGrant open(@PathVariable UUID id, @PathVariable UUID grant, @RequestBody Asked asked) {
        return TenantJobs.call(admitted(id), () -> access.open(grant, asked));
    }

    @DeleteMapping("/{grant}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveUp(
            @PathVariable UUID id,
            @PathVariable UUID grant,
            @RequestParam UUID operator,
            @RequestParam String operatorName,
            @RequestParam String address) {
        TenantJobs.run(admitted(id), () -> access.giveUp(grant, operator, operatorName, address));
    }

    private TenantId admitted(UUID id) {
        var tenant = new TenantId(id);
        if (directory.find(tenant).isEmpty()) {
            throw Problem.of(GeneralProblem.TENANT_UNKNOWN);
        }
        return tenant;
    }
}
