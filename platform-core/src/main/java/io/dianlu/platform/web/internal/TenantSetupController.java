package io.dianlu.platform.web.internal;

import io.dianlu.platform.shared.GeneralProblem;
import io.dianlu.platform.shared.Problem;
import io.dianlu.platform.tenancy.TenantBeginning;
import io.dianlu.platform.tenancy.TenantJobs;
import io.dianlu.tenant.TenantDirectory;
import io.dianlu.tenant.TenantId;
import io.dianlu.tenant.TenantProfile;
import io.dianlu.tenant.TenantSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives a tenant what it begins with, at the control plane's word. The one place beside the sign-in where a tenant is named by a path: the
 * control plane has no token, it has the key, and no person can get here.
 */
@RestController
class TenantSetupController {

    private final TenantDirectory directory;
    private final List<TenantBeginning> beginnings;
    private final TransactionTemplate transaction;

    TenantSetupController(
            TenantDirectory directory, List<TenantBeginning> beginnings, PlatformTransactionManager transactions) {
        this.directory = directory;
        this.beginnings = beginnings;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PutMapping(TenantSetup.PATH)
    TenantSetup setUp(@PathVariable UUID id) {
        var tenant = admitted(id);
        var made = new ArrayList<String>();
        var found = new ArrayList<String>();
        TenantJobs.run(
                tenant.id(),
                () -> beginnings.forEach(beginning -> {
                    boolean fresh = Boolean.TRUE.equals(transaction.execute(_ -> beginning.make(tenant)));
                    (fresh ? made : found).add(beginning.name());
                }));
        return new TenantSetup(made, found);
    }

    @DeleteMapping(TenantSetup.PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id) {
        var tenant = admitted(id);
        // all or nothing: what somebody has put something beside stays whole
        TenantJobs.run(
                tenant.id(),
                () -> transaction.executeWithoutResult(
                        _ -> beginnings.reversed().forEach(beginning -> beginning.takeBack(tenant))));
    }

    private TenantProfile admitted(UUID id) {
        return directory.find(new TenantId(id)).orElseThrow(() -> Problem.of(GeneralProblem.TENANT_UNKNOWN));
    }
}
